Extension: Confidence
Id: confidence
Title: "Confidence"
Description: "How sure the person is that they can do it, from 1, not at all, to 10, quite sure."
Context: Goal
* value[x] 1..1
* value[x] only integer
* valueInteger ^minValueInteger = 1
* valueInteger ^maxValueInteger = 10
