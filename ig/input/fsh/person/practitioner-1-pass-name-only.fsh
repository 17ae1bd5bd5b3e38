Instance: practitioner-1-pass-name-only
InstanceOf: OneStoryPractitioner
Usage: #example
Title: "A volunteer, known by name"
Description: "A volunteer, known by name"
* name.text = "Asha Example"
