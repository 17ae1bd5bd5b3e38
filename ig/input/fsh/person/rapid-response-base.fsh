Instance: rapid-response-base
InstanceOf: OneStoryLocation
Usage: #example
Title: "The base from which the rapid response team sets out to Ada"
Description: "The base from which the rapid response team sets out to Ada"
* status = #active
* name = "Rapid Response base, Mill Lane clinic"
* description = "Ground floor, door on the left of the main entrance; level access from the car park."
* telecom.system = #phone
* telecom.value = "01632 960105"
* address.line = "12 Mill Lane"
* address.city = "Testbridge"
* address.postalCode = "ZZ99 2AA"
* managingOrganization = Reference(Z99005)
* hoursOfOperation.daysOfWeek[0] = #mon
* hoursOfOperation.daysOfWeek[1] = #tue
* hoursOfOperation.daysOfWeek[2] = #wed
* hoursOfOperation.daysOfWeek[3] = #thu
* hoursOfOperation.daysOfWeek[4] = #fri
* hoursOfOperation.openingTime = "08:00:00"
* hoursOfOperation.closingTime = "20:00:00"
