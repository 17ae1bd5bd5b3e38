ValueSet: VisitPlaces
Id: visit-places
Title: "Where we talked"
Description: "Where a conversation took place."
* ^experimental = false
* Answer#at-home "At home"
* Answer#in-care-home "In a care home"
* Answer#in-clinic "In a clinic or surgery"
* Answer#in-hospital "In hospital"
* Answer#in-community "In a community place"
* Answer#by-telephone "By telephone"
* Answer#by-video "By video"
