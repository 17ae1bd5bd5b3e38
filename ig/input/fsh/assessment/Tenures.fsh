ValueSet: Tenures
Id: tenures
Title: "How the home is held"
Description: "On what footing a person lives in their home."
* ^experimental = false
* Answer#owned "It is mine or my family's"
* Answer#social-rent "Rented from the council or a housing association"
* Answer#private-rent "Rented privately"
* Answer#with-job "It goes with a job"
* Answer#guest "I stay with somebody"
* Answer#care-setting "A care home or hospital"
