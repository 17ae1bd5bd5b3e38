Instance: journey-of-ada
InstanceOf: OneStoryEpisodeOfCare
Usage: #example
Title: "Ada's journey, from the morning on which June finds her until her care is stepped down"
Description: "Ada's journey, from the morning on which June finds her until her care is stepped down"
* identifier.system = "https://records.example.org/journeys"
* identifier.value = "J-2026-0203-17"
* status = #finished
* type.text = "Urgent community response"
* patient = Reference(9990009015)
* managingOrganization = Reference(Z99005)
* period.start = "2026-02-03"
* period.end = "2026-02-17"
* careManager = Reference(rapid-response-nurse)
* team = Reference(circle-of-ada)
