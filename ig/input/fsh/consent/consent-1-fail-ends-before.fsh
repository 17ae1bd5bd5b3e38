Instance: consent-1-fail-ends-before
InstanceOf: OneStoryConsent
Usage: #example
Title: "Ends before it was given"
Description: "Ends before it was given"
* insert ToldConsent(9990009015, OPTIN)
* category = $act-code#INFA
* provision.type = #permit
* provision.period.end = "2025-02-17"
