Profile: OneStorySchedule
Parent: Schedule
Id: onestory-schedule
Title: "Schedule"
Description: "The diary of a service, a team or somebody on its staff, to which slots belong."
* ^purpose = "Sent by a service that lets others book into its diary, once, and again when the diary is closed. It names no person who is cared for."
* insert AppliedToEveryWrite
* obeys schedule-1
* insert Must(active, [[whether the diary is in use]])
* insert Must(serviceType, [[what can be booked]])
* insert Must(specialty, [[in which field]])
* insert Must(actor, [[whose diary it is]])
* insert Must(planningHorizon, [[how far ahead it is open]])
