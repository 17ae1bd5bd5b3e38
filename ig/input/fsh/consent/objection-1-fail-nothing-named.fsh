Instance: objection-1-fail-nothing-named
InstanceOf: Objection
Usage: #example
Title: "Against nobody and nothing"
Description: "Against nobody and nothing"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.period.start = "2026-02-17"
