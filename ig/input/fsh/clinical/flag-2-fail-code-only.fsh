Instance: flag-2-fail-code-only
InstanceOf: OneStoryFlag
Usage: #example
Title: "A code and no words"
Description: "A code and no words"
* status = #active
* subject = Reference(9990009015)
* code = $snomed#224130005
