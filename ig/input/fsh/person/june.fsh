Instance: june
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "June Harper, a homecare worker, whom no register knows"
Description: "June Harper, a homecare worker, whom no register knows"
* active = true
* name.family = "Harper"
* name.given = "June"
