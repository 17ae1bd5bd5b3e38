Instance: rapid-response
InstanceOf: OneStoryHealthcareService
Usage: #example
Title: "Rapid response, which can still make three visits on the morning on which Ada is found"
Description: "Rapid response, which can still make three visits on the morning on which Ada is found"
* extension[freeCapacity].extension[places].valueUnsignedInt = 3
* extension[freeCapacity].extension[of].valueString = "first visits today"
* extension[freeCapacity].extension[saidAt].valueDateTime = "2026-02-03T08:50:00+00:00"
* active = true
* providedBy = Reference(Z99005)
* type.text = "Urgent community response"
* location = Reference(rapid-response-base)
* name = "Rapid Response"
* comment = "A nurse or therapist visits within two hours and arranges short-term support."
* telecom.system = #phone
* telecom.value = "01632 960105"
* eligibility.code.text = "Adults at home or in a care home in Testbridge"
* eligibility.comment = "Not for chest pain, stroke or major injury: ring 999."
* characteristic[0].text = "Comes to the person's home"
* characteristic[1].text = "Telephone interpreters in all languages"
* communication = urn:ietf:bcp:47#en-GB
* referralMethod.text = "By telephone or by a referral to Testbridge Single Point of Access"
* appointmentRequired = false
* availableTime.daysOfWeek[0] = #mon
* availableTime.daysOfWeek[1] = #tue
* availableTime.daysOfWeek[2] = #wed
* availableTime.daysOfWeek[3] = #thu
* availableTime.daysOfWeek[4] = #fri
* availableTime.daysOfWeek[5] = #sat
* availableTime.daysOfWeek[6] = #sun
* availableTime.availableStartTime = "08:00:00"
* availableTime.availableEndTime = "20:00:00"
* notAvailable.description = "Closed on Christmas Day"
* notAvailable.during.start = "2026-12-25"
* notAvailable.during.end = "2026-12-25"
