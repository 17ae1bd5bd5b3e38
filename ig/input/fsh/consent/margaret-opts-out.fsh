Instance: margaret-opts-out
InstanceOf: SecondaryUseOptOut
Usage: #example
Title: "Margaret does not want her record used for planning or research"
Description: "Margaret does not want her record used for planning or research"
* insert ToldConsent(9990009007, OPTOUT)
* performer = Reference(9990009007)
* extension[howGiven].valueCode = #online
* provision.purpose[0] = $act-reason#HRESCH
* provision.purpose[1] = $act-reason#PUBHLTH
