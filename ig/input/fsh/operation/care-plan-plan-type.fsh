Instance: care-plan-plan-type
InstanceOf: SearchParameter
Usage: #definition
Title: "Type of plan"
Description: "A plan by its type: the codes of the value set of types of plan, and no other category."
* insert Search(plan-type, CarePlan, token)
* name = "CarePlanPlanType"
* expression = "CarePlan.category.coding.where(system.endsWith('/CodeSystem/plan-type') or (system = 'http://snomed.info/sct' and code in ('887701000000100' | '325691000000100' | '2181441000000107' | '736253002' | '736366004')))"
