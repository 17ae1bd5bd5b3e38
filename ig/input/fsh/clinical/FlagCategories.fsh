ValueSet: FlagCategories
Id: flag-categories
Title: "Categories of a flag"
Description: "Our own four, those of HL7, and those that the booking and referral standard sends."
* ^experimental = false
* include codes from system FlagCategory
* include codes from system http://terminology.hl7.org/CodeSystem/flag-category
* $flag-bars#SG "safeguarding"
* $flag-bars#SS "safety of the scene"
* $flag-bars#RS "services that were refused"
* $flag-bars#RA "reasonable adjustment"
* $flag-bars#IR "risk of infection"
* $flag-bars#RC "rings often"
* $flag-bars#RT "ReSPECT"
* $flag-bars#AC "another agency was told"
* $flag-bars#API "more about the person"
