Profile: AgreementToShare
Parent: OneStoryConsent
Id: onestory-agreement-to-share
Title: "Agreement to share"
Description: "The person agrees that an organisation, a sector or somebody on its staff sees and adds to the shared record."
* ^purpose = "Sent by an organisation that needs the person's agreement before it sees the record, such as a charity or a homecare agency, when the person has agreed. Given an agreement for a while, then provision.period.end says until when."
* insert RecordedConsent(ConsentKind#agreement)
* provision.type = #permit
* provision obeys agreement-1
* provision.class from ContentKinds (required)
