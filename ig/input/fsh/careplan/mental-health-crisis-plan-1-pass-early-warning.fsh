Instance: mental-health-crisis-plan-1-pass-early-warning
InstanceOf: MentalHealthCrisisPlan
Usage: #example
Title: "With an early warning"
Description: "With an early warning"
* insert ToldPlan(9990009007, community-matron)
* title = "When fear takes over"
* insert ToldContact(0, 1, Z99002, [[at any hour]])
* extension[earlyWarning].valueString = "Does not sleep"
