Instance: visit-to-ada
InstanceOf: OneStoryEncounter
Usage: #example
Title: "The rapid response nurse at Ada's home, within two hours"
Description: "The rapid response nurse at Ada's home, within two hours"
* status = #finished
* class = $act-code#HH
* type.text = "Rapid response visit"
* subject = Reference(9990009015)
* episodeOfCare = Reference(journey-of-ada)
* participant.individual = Reference(rapid-response-nurse)
* period.start = "2026-02-03T10:40:00+00:00"
* period.end = "2026-02-03T11:35:00+00:00"
* reasonCode.text = "Found listless by her homecare worker"
* location.location.display = "At home"
* location.physicalType = $location-type-england#A01
* serviceProvider = Reference(Z99005)
