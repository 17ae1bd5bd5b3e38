Instance: episode-of-care-1-pass-ended
InstanceOf: OneStoryEpisodeOfCare
Usage: #example
Title: "Finished two weeks later"
Description: "Finished two weeks later"
* patient = Reference(9990009015)
* managingOrganization = Reference(Z99005)
* status = #finished
* period.start = "2026-02-03"
* period.end = "2026-02-17"
