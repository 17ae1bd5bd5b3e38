// What the examples of a proxy share.
RuleSet: ToldProxy
* insert ToldConsent(9990000026, OPTIN)
* performer = Reference(9990000026)
* provision.actor.role = Authority#proxy
* provision.actor.reference = Reference(ruth)
* provision.class[0] = ContentKind#appointment
* provision.class[1] = ContentKind#plan
