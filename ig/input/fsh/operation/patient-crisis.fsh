Instance: patient-crisis
InstanceOf: OperationDefinition
Usage: #definition
Title: "What matters in a crisis"
Description: "The bounded emergency view for a crew at the door: alerts, allergies, medicines, plans, wishes, whom to ring, and when each was last confirmed. As HTML it is one page that loads nothing."
* insert Operation(crisis, Patient)
* insert OnOne
* insert Planned(false)
* name = "PatientCrisis"
* insert Gives(return, 1, 1, Bundle, [[A document of the resources that the view is made of, the most urgent first.]])
