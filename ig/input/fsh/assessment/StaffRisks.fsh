ValueSet: StaffRisks
Id: staff-risks
Title: "Dangers to visitors"
Description: "What a visitor should know before they come."
* ^experimental = false
* Answer#dog "A dog"
* Answer#smoke "People smoke indoors"
* Answer#poor-light "Poor light or a hard way in"
* Answer#visit-in-pairs "Visit in pairs"
* Answer#heavy-lifting "Moving the person needs two people or a hoist"
* Answer#infection "An infection that spreads"
* Answer#no-danger "None that we know of"
