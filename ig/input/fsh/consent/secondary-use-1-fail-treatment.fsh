Instance: secondary-use-1-fail-treatment
InstanceOf: SecondaryUseOptOut
Usage: #example
Title: "No treatment"
Description: "No treatment"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.purpose = $act-reason#TREAT
