Instance: homecare-may-see
InstanceOf: AgreementToShare
Usage: #example
Title: "Ada agrees that her homecare agency sees what matters to her"
Description: "Ada agrees that her homecare agency sees what matters to her"
* insert ToldConsent(9990009015, OPTIN)
* performer = Reference(9990009015)
* extension[recorder].valueReference = Reference(june)
* provision.period.end = "2027-02-17"
* provision.actor.role = $participation#IRCP
* provision.actor.reference = Reference(Z99004)
* provision.class[0] = ContentKind#about-me
* provision.class[1] = ContentKind#assessment
* provision.class[2] = ContentKind#plan
