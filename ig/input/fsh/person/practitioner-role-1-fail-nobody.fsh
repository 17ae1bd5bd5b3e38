Instance: practitioner-role-1-fail-nobody
InstanceOf: OneStoryPractitionerRole
Usage: #example
Title: "Neither who nor for whom"
Description: "Neither who nor for whom"
* active = true
