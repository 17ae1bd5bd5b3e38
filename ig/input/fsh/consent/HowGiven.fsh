Extension: HowGiven
Id: how-given
Title: "How it was given"
Description: "How the person, or whoever decided, made the wish known."
Context: Consent
* value[x] 1..1
* value[x] only code
* valueCode from WaysGiven (required)
