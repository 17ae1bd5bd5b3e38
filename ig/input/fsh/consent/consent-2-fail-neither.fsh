Instance: consent-2-fail-neither
InstanceOf: OneStoryConsent
Usage: #example
Title: "Names a sector, and neither permits nor denies"
Description: "Names a sector, and neither permits nor denies"
* insert ToldConsent(9990009015, OPTOUT)
* category = $act-code#INFA
* provision.extension[forSector].valueCode = #housing
