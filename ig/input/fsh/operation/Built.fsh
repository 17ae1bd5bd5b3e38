// The server answers to it, and changes something, or nothing.
RuleSet: Built(affectsState)
* experimental = false
* affectsState = {affectsState}
