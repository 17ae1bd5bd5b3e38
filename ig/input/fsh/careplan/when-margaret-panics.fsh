Instance: when-margaret-panics
InstanceOf: MentalHealthCrisisPlan
Usage: #example
Title: "What helps when Margaret is overwhelmed by fear of not getting air"
Description: "What helps when Margaret is overwhelmed by fear of not getting air"
* insert ToldPlan(9990009007, community-matron)
* title = "When fear takes over"
* extension[earlyWarning].valueString = "She rings the surgery several times in a morning"
* extension[coping].valueString = "Counts breaths with somebody on the telephone"
* insert ToldContact(0, 1, Z99002, [[at any hour]])
* activity.detail.status = #not-started
* activity.detail.description = "Speak slowly, stay with her, open the window"
