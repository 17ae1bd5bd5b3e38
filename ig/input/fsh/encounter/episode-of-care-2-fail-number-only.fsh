Instance: episode-of-care-2-fail-number-only
InstanceOf: OneStoryEpisodeOfCare
Usage: #example
Title: "A number only"
Description: "A number only"
* patient = Reference(9990009015)
* managingOrganization = Reference(Z99005)
* status = #active
* identifier.value = "J-1"
