Instance: rapid-response-for-ada
InstanceOf: UrgentReferral
Usage: #example
Title: "The single access point asks rapid response to see Ada within two hours"
Description: "The single access point asks rapid response to see Ada within two hours"
* insert ToldUrgentReferral
* priority = #urgent
* reasonCode.text = "Listless, has hardly drunk since yesterday; lives alone"
* note.text = "June, her homecare worker, stays with her until ten."
