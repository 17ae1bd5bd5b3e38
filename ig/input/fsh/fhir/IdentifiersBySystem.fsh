// Each identifier is known by its system; systems that the profile does not name may be sent too.
RuleSet: IdentifiersBySystem
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
