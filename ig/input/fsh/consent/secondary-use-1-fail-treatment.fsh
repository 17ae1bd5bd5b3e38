Instance: secondary-use-1-fail-treatment
InstanceOf: SecondaryUseOptOut
Usage: #example
Title: "No treatment"
Description: "No treatment"
* insert ToldConsent(9990000026, OPTOUT)
* performer = Reference(9990000026)
* provision.purpose = $act-reason#TREAT
