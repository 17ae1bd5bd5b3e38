ValueSet: CarerBreaks
Id: carer-breaks
Title: "What would happen without the carer"
Description: "How long the person could be left if the carer were suddenly not there."
* ^experimental = false
* Answer#hours-alone "A few hours"
* Answer#day-alone "A day"
* Answer#days-alone "A few days"
* Answer#never-alone "Not at all"
