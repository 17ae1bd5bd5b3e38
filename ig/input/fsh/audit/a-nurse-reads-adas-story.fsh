Instance: a-nurse-reads-adas-story
InstanceOf: OneStoryAuditEvent
Usage: #example
Title: "The rapid response nurse reads Ada's story in her kitchen"
Description: "The rapid response nurse reads Ada's story in her kitchen"
* insert ToldAuditEvent(0)
* agent[0].who = Reference(rapid-response-nurse)
* agent[0].role = Role#clinician
* agent[0].purposeOfUse = $act-reason#TREAT
* agent[1].type = $dcm#110153
* agent[1].who.display = "Community nursing app"
* agent[1].requestor = false
* agent[2].type = $dcm#110152
* agent[2].who.display = "OneStory"
* agent[2].requestor = false
* agent[3].type = $participation#RESP
* agent[3].who = Reference(Z99005)
* agent[3].requestor = false
* entity[patient].what = Reference(9990009015)
