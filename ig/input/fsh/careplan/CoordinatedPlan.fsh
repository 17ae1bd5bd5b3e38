// What every declared kind of plan has beyond any CarePlan: its type, who coordinates it, and when it is reviewed.
RuleSet: CoordinatedPlan(type)
* insert OfKind({type}, [[the type of plan]])
* obeys plan-1 and plan-2
* title 1..1
* extension contains
    Coordinator named coordinator 0..1 and
    ReviewDate named reviewDate 0..1
* insert Must(extension[coordinator], [[who coordinates what the plan says]])
* insert Must(extension[reviewDate], [[by when it is looked at again]])
* insert Must(contributor, [[with whom it was agreed]])
