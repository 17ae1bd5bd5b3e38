Extension: ContactConsent
Id: contact-consent
Title: "Consent to be contacted"
Description: "Whether somebody in the circle has agreed to be contacted about the person, within which limits, and when they said so. It is their own agreement; what the person agrees to is a Consent."
Context: RelatedPerson
* extension contains
    agreed 1..1 and
    limits 0..1 and
    saidOn 0..1
* extension[agreed] ^short = "whether they agree to be contacted"
* extension[agreed].value[x] only boolean
* extension[limits] ^short = "what they agree to, such as not at night, or not about money"
* extension[limits].value[x] only string
* extension[saidOn] ^short = "when they said so"
* extension[saidOn].value[x] only dateTime
