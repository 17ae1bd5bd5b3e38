ValueSet: Hearing
Id: hearing
Title: "Hearing"
Description: "How well a person hears."
* ^experimental = false
* Answer#hears-well "Well"
* Answer#hears-with-aids "Well with hearing aids"
* Answer#hears-poorly "Poorly, even with hearing aids"
* Answer#deaf "Deaf; I use sign language"
* Answer#deaf-speech "Deaf; I read lips or writing"
