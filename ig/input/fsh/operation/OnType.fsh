// Called on a type.
RuleSet: OnType
* system = false
* type = true
* instance = false
