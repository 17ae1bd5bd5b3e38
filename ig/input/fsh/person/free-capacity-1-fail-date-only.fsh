Instance: free-capacity-1-fail-date-only
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "Said on a day"
Description: "Said on a day"
* name = "Day centre"
* extension[freeCapacity].extension[places].valueUnsignedInt = 4
* extension[freeCapacity].extension[of].valueString = "places on Fridays"
* extension[freeCapacity].extension[saidAt].valueDateTime = "2026-02-03"
