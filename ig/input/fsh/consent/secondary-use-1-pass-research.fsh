Instance: secondary-use-1-pass-research
InstanceOf: SecondaryUseOptOut
Usage: #example
Title: "No research"
Description: "No research"
* insert ToldConsent(9990000026, OPTOUT)
* performer = Reference(9990000026)
* provision.purpose = $act-reason#HRESCH
