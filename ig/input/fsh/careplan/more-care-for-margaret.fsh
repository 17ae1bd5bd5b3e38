Instance: more-care-for-margaret
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "Margaret's care is increased for nine days, on her crisis plan"
Description: "Margaret's care is increased for nine days, on her crisis plan"
* basedOn = Reference(crisis-plan-of-margaret)
* status = #completed
* intent = #plan
* category.text = "Temporary increase in care"
* title = "More care while Margaret is unwell"
* subject = Reference(9990009007)
* period.start = "2026-02-03"
* period.end = "2026-02-12"
* author = Reference(community-matron)
* activity[0].detail.status = #completed
* activity[0].detail.description = "A nurse each day"
* activity[1].detail.status = #completed
* activity[1].detail.description = "Homecare each morning"
