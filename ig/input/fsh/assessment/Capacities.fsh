ValueSet: Capacities
Id: capacities
Title: "Capacity for a decision"
Description: "Whether a person can make one named decision at one time, under the Mental Capacity Act."
* ^experimental = false
* Answer#no-reason-to-doubt "No reason to doubt it"
* Answer#has-capacity "Assessed: can decide"
* Answer#lacks-capacity "Assessed: cannot decide, even with support"
* Answer#fluctuates "Comes and goes; try again at another time"
* Answer#to-be-assessed "In doubt; still to be assessed"
