Instance: subject-1-pass-by-nhs-number
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "The person is named by NHS number"
Description: "The person is named by NHS number"
* status = #active
* intent = #plan
* title = "Usual plan"
* subject.identifier.system = $nhs-number
* subject.identifier.value = "9990009007"
