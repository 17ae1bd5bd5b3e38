// Called on a type, or on one resource of it.
RuleSet: OnBoth
* system = false
* type = true
* instance = true
