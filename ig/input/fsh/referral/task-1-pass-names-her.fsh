Instance: task-1-pass-names-her
InstanceOf: OneStoryTask
Usage: #example
Title: "Names the person"
Description: "Names the person"
* status = #requested
* intent = #order
* focus = Reference(rapid-response-for-ada)
* for = Reference(9990009015)
