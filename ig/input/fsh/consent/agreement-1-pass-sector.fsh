Instance: agreement-1-pass-sector
InstanceOf: AgreementToShare
Usage: #example
Title: "Shared with a whole sector"
Description: "Shared with a whole sector"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(9990009015)
* provision.extension[forSector].valueCode = #voluntary
