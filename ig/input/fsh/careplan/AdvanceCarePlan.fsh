Profile: AdvanceCarePlan
Parent: OneStoryCarePlan
Id: onestory-advance-care-plan
Title: "Advance care plan"
Description: "What matters to the person towards the end of life, and where they wish to be cared for and to die."
* ^purpose = "Sent by whoever spoke about it with the person, when the person wants it known. Given a form that was signed, such as ReSPECT, it is a document of its own, to which supportingInfo points; the plan itself binds nobody."
* insert CoordinatedPlan($snomed#736366004)
* obeys advance-care-plan-1
* extension contains
    PreferredPlaceOfCare named placeOfCare 0..1 and
    PreferredPlaceOfDeath named placeOfDeath 0..1
* insert Must(extension[placeOfCare], [[where the person wishes to be cared for]])
* insert Must(extension[placeOfDeath], [[where the person wishes to die]])
* insert Must(description, [[what matters to the person, in their own words]])
* insert Must(supportingInfo, [[the ReSPECT form, the treatment escalation plan, the advance decision]])
