Instance: consent-1-pass-ends-later
InstanceOf: OneStoryConsent
Usage: #example
Title: "Ends a year after it was given"
Description: "Ends a year after it was given"
* insert ToldConsent(9990009015, OPTIN)
* category = $act-code#INFA
* provision.type = #permit
* provision.period.end = "2027-02-17"
