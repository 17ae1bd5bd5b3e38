Instance: care-plan-coordinator
InstanceOf: SearchParameter
Usage: #definition
Title: "Coordinator"
Description: "A plan by the one person or team that coordinates it."
* insert Search(coordinator, CarePlan, reference)
* name = "CarePlanCoordinator"
* expression = "CarePlan.extension.where(url.endsWith('/StructureDefinition/coordinator')).value"
* target[0] = #Practitioner
* target[1] = #PractitionerRole
* target[2] = #CareTeam
* target[3] = #RelatedPerson
* target[4] = #Patient
