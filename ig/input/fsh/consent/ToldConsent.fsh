// What the examples of Consent share.
RuleSet: ToldConsent(person, rule)
* status = #active
* scope = $consent-scope#patient-privacy
* patient = Reference({person})
* dateTime = "2026-02-17T10:30:00+00:00"
* organization = Reference(Z99003)
* policyRule = $act-code#{rule}
* extension[howGiven].valueCode = #face-to-face
