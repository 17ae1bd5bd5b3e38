// What the examples of legal authority share.
RuleSet: ToldAttorney
* insert ToldConsent(9990009007, OPTIN)
* performer = Reference(9990009007)
* extension[howGiven].valueCode = #in-writing
* provision.period.start = "2024-06-01"
* provision.actor.role = Authority#attorney-health-and-welfare
* provision.actor.reference = Reference(leon)
