Instance: consent-2-pass-denies
InstanceOf: OneStoryConsent
Usage: #example
Title: "Denies what it names"
Description: "Denies what it names"
* insert ToldConsent(9990009015, OPTOUT)
* category = $act-code#INFA
* provision.type = #deny
* provision.extension[forSector].valueCode = #housing
