Instance: free-capacity-1-pass-with-time
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "Said at nine"
Description: "Said at nine"
* name = "Day centre"
* extension[freeCapacity].extension[places].valueUnsignedInt = 4
* extension[freeCapacity].extension[of].valueString = "places on Fridays"
* extension[freeCapacity].extension[saidAt].valueDateTime = "2026-02-03T09:00:00+00:00"
