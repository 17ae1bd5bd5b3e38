Instance: subject-1-fail-display-only
InstanceOf: OneStoryCarePlan
Usage: #example
Title: "The person is named in words only"
Description: "The person is named in words only"
* status = #active
* intent = #plan
* title = "Usual plan"
* subject.display = "Margaret Xavier"
