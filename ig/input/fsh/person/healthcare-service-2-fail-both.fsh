Instance: healthcare-service-2-fail-both
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "Open all day, from eight"
Description: "Open all day, from eight"
* name = "Single point of access"
* availableTime.allDay = true
* availableTime.availableStartTime = "08:00:00"
