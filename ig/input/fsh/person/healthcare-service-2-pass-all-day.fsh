Instance: healthcare-service-2-pass-all-day
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "Open all day"
Description: "Open all day"
* name = "Single point of access"
* availableTime.allDay = true
