Profile: OneStorySlot
Parent: Slot
Id: onestory-slot
Title: "Slot"
Description: "A time at which a service can see somebody, or no longer can."
* ^purpose = "Sent by a service that lets others book into its diary, whenever a time becomes free or is taken. It names no person."
* insert AppliedToEveryWrite
* obeys slot-1 and uk-core-1
* insert Must(schedule, [[the diary that it is of]])
* insert Must(status, [[whether it is free]])
* insert Must(serviceType, [[what it can be booked for]])
* insert Must(specialty, [[in which field]])
* insert Must(appointmentType, [[for which type of appointment]])
* insert Must(start, [[when it begins]])
* insert Must(end, [[when it ends]])
