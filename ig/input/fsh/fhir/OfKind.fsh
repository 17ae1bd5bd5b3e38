// Fixes one of a resource's categories; the sender may add others.
RuleSet: OfKind(code, meaning)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains kind 1..1
* category[kind] = {code}
* category[kind] ^short = "{meaning}"
