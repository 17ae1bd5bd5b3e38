// A usual plan for the instances of the rules that every declared plan obeys.
RuleSet: ToldUsualPlan
* status = #active
* intent = #plan
* title = "Usual plan"
* subject = Reference(9990009007)
* activity.detail.status = #in-progress
* activity.detail.description = "A visit every morning"
