Instance: crisis-plan-of-margaret
InstanceOf: CrisisPlan
Usage: #example
Title: "Margaret's crisis plan, agreed with her matron"
Description: "Margaret's crisis plan, agreed with her matron"
* insert ToldPlan(9990009007, community-matron)
* title = "If Margaret's breathing gets worse"
* extension[trigger].valueString = "More breathless than usual for a day"
* extension[earlyWarning].valueString = "She stops humming; more phlegm"
* extension[coping].valueString = "Sits at the open window and breathes with pursed lips"
* insert ToldContact(0, 1, community-matron, [[by day, 01632 960103]])
* insert ToldContact(1, 2, Z99002, [[at night and at weekends]])
* extension[anticipatoryMedicine].extension[what].valueCodeableConcept.text = "Rescue pack of steroid and antibiotic"
* extension[anticipatoryMedicine].extension[kept].valueString = "Kitchen, cupboard over the kettle"
* activity[0].detail.status = #not-started
* activity[0].detail.description = "Start the rescue pack"
* activity[1].detail.status = #not-started
* activity[1].detail.description = "A nurse each day and homecare each morning until she is as usual"
* activity[2].detail.status = #not-started
* activity[2].detail.doNotPerform = true
* activity[2].detail.description = "No more oxygen than keeps her between 88 and 92 per cent"
