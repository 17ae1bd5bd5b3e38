Instance: objection-1-pass-staff-member
InstanceOf: Objection
Usage: #example
Title: "Against one member of staff"
Description: "Against one member of staff"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.actor.role = $participation#IRCP
* provision.actor.reference = Reference(nmc-99Z0001Z)
