Instance: objection-1-pass-all-sharing
InstanceOf: Objection
Usage: #example
Title: "Against all sharing"
Description: "Against all sharing"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.action = http://terminology.hl7.org/CodeSystem/consentaction#disclose
