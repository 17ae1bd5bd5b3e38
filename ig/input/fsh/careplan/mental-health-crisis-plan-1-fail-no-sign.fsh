Instance: mental-health-crisis-plan-1-fail-no-sign
InstanceOf: MentalHealthCrisisPlan
Usage: #example
Title: "Without any sign"
Description: "Without any sign"
* insert ToldPlan(9990009007, community-matron)
* title = "When fear takes over"
* insert ToldContact(0, 1, Z99002, [[at any hour]])
* note.text = "Be kind"
