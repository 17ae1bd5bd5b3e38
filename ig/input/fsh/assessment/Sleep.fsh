ValueSet: Sleep
Id: sleep
Title: "Sleep"
Description: "How a person sleeps."
* ^experimental = false
* Answer#sleeps-well "Well"
* Answer#wakes-often "I wake often"
* Answer#hard-to-fall-asleep "I lie awake before I fall asleep"
* Answer#up-at-night "I get up and need help at night"
* Answer#sleepy-by-day "I sleep in the daytime"
