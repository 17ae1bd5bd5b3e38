// What a declared kind of consent has beyond any Consent: who decided, when, how, and one plain rule.
RuleSet: RecordedConsent(kind)
* insert OfKind({kind}, [[the kind of consent]])
* extension[howGiven] 1..1
* dateTime 1..1
* performer 1..*
* organization 1..*
* provision 1..1
* provision.type 1..1
* provision.provision 0..0
