// What the examples of a proxy share.
RuleSet: ToldProxy
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(9990009015)
* provision.actor.role = Authority#proxy
* provision.actor.reference = Reference(ruth)
* provision.class[0] = ContentKind#appointment
* provision.class[1] = ContentKind#plan
