// Called on one resource.
RuleSet: OnOne
* system = false
* type = false
* instance = true
