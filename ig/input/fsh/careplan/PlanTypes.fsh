ValueSet: PlanTypes
Id: plan-type
Title: "Types of plan"
Description: "Every type of plan that OneStory has a profile for: concepts of the National Record Locator, and codes of ours where it has none."
* ^experimental = false
* PlanType#usual
* $snomed#887701000000100 "crisis plan, which the locator calls an emergency health care plan"
* $snomed#325691000000100 "contingency plan"
* PlanType#carer-emergency
* PlanType#winter
* $snomed#2181441000000107 "personalised care and support plan"
* $snomed#736253002 "mental health crisis plan"
* $snomed#736366004 "advance care plan"
