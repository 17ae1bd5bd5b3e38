// What the examples of parental responsibility share.
RuleSet: ToldParent
* insert ToldConsent(Patient/9990009031, OPTIN)
* performer.display = "Layla Haddad"
* provision.period.end = "2034-06-30"
* provision.actor[0].role = Authority#parent
* provision.actor[0].reference.display = "Layla Haddad, mother"
