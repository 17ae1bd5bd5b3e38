Instance: agreement-1-fail-nobody
InstanceOf: AgreementToShare
Usage: #example
Title: "Shared with nobody in particular"
Description: "Shared with nobody in particular"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(9990009015)
* provision.class = ContentKind#about-me
