Extension: Importance
Id: importance
Title: "Importance"
Description: "How much the goal matters to the person, from 1, a little, to 10, more than anything."
Context: Goal
* value[x] 1..1
* value[x] only integer
* valueInteger ^minValueInteger = 1
* valueInteger ^maxValueInteger = 10
