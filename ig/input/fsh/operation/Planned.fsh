// The server does not answer to it yet.
RuleSet: Planned(affectsState)
* experimental = true
* affectsState = {affectsState}
