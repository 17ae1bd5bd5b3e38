ValueSet: CarerStates
Id: carer-states
Title: "How a carer manages"
Description: "How somebody who looks after another manages."
* ^experimental = false
* Answer#coping "I manage well"
* Answer#coping-with-help "I manage with the help there is"
* Answer#struggling "I struggle"
* Answer#cannot-go-on "I cannot go on like this"
