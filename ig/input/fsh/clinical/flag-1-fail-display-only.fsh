Instance: flag-1-fail-display-only
InstanceOf: OneStoryFlag
Usage: #example
Title: "The person is named in words only"
Description: "The person is named in words only"
* status = #active
* code.text = "Dog in the house"
* subject.display = "Ada"
