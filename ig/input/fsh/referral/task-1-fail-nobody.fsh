Instance: task-1-fail-nobody
InstanceOf: OneStoryTask
Usage: #example
Title: "Names nobody"
Description: "Names nobody"
* status = #requested
* intent = #order
* focus = Reference(rapid-response-for-ada)
