Instance: episode-of-care-1-fail-no-end
InstanceOf: OneStoryEpisodeOfCare
Usage: #example
Title: "Finished, nobody knows when"
Description: "Finished, nobody knows when"
* patient = Reference(9990009015)
* managingOrganization = Reference(Z99005)
* status = #finished
* period.start = "2026-02-03"
