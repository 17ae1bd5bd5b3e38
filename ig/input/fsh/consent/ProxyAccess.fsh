Profile: ProxyAccess
Parent: OneStoryConsent
Id: onestory-proxy-access
Title: "Proxy"
Description: "The person lets somebody else see parts of the record and act for them, for a time."
* ^purpose = "Sent by the organisation that has made sure who both are, when the person has said who may act for them and in what. Given a proxy whom the person no longer wants, then status becomes inactive, and the proxy's access ends at once."
* insert RecordedConsent(ConsentKind#proxy)
* provision.type = #permit
* provision obeys proxy-1
* provision.actor 1..1
* provision.actor.role = Authority#proxy
* provision.actor.reference only Reference(RelatedPerson or Patient)
* provision.class 1..*
* provision.class from ContentKinds (required)
