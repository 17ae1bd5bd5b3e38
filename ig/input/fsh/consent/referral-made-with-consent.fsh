Instance: referral-made-with-consent
InstanceOf: OneStoryConsent
Usage: #example
Title: "Margaret agrees to the referral that her matron makes"
Description: "Margaret agrees to the referral that her matron makes"
* insert ToldConsent(9990009007, OPTIN)
* category = $act-code#INFA
* performer = Reference(9990009007)
* provision.type = #permit
