CodeSystem: PlanType
Id: plan-type
Title: "Types of plan"
Description: "What kind of plan it is, where SNOMED CT has no concept for it."
* ^experimental = false
* ^caseSensitive = true
* #usual "Usual plan" "What is done for and by the person as long as nothing changes."
* #carer-emergency "Carer's emergency plan" "What happens to the people who depend on a carer if the carer cannot care."
* #winter "Winter plan" "What is done to stay well through the cold months."
* #advance-decision "Advance decision to refuse treatment" "A document in which the person refuses a treatment ahead of the time at which they cannot decide."
