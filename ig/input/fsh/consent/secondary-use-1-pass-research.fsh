Instance: secondary-use-1-pass-research
InstanceOf: SecondaryUseOptOut
Usage: #example
Title: "No research"
Description: "No research"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.purpose = $act-reason#HRESCH
