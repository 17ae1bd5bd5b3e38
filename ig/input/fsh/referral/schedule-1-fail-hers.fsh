Instance: schedule-1-fail-hers
InstanceOf: OneStorySchedule
Usage: #example
Title: "The diary of a person who is cared for"
Description: "The diary of a person who is cared for"
* actor = Reference(9990009007)
