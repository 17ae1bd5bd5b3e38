Instance: episode-of-care-2-pass-system
InstanceOf: OneStoryEpisodeOfCare
Usage: #example
Title: "A number and its system"
Description: "A number and its system"
* patient = Reference(9990009015)
* managingOrganization = Reference(Z99005)
* status = #active
* identifier.system = "https://records.example.org/journeys"
* identifier.value = "J-1"
