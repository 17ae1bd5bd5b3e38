Profile: DeprivationOfLiberty
Parent: OneStoryFlag
Id: onestory-deprivation-of-liberty
Title: "Deprivation of liberty"
Description: "An authorisation under which a person is kept in a hospital or care home for their own good: by whom, until when, under which conditions."
* ^purpose = "Sent by the council that authorised it, or by the hospital or care home to which it was given, so that whoever meets the person knows the conditions. Given an authorisation that ends early, then status becomes inactive and the period ends."
* obeys deprivation-1
* code = LegalStatus#deprivation-of-liberty
* subject only Reference(Patient)
* period 1..1
* period.start 1..1
* period.end 1..1
* author 1..1
* insert Must(status, [[whether it is in force]])
* insert Must(subject, [[the person]])
* insert Must(period, [[from when until when]])
* insert Must(author, [[the body that authorised it]])
* insert Must(code.text, [[the conditions, in a sentence]])
