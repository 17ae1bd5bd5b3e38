Instance: capacity-1-pass-reasons
InstanceOf: CapacityDecision
Usage: #example
Title: "With reasons"
Description: "With reasons"
* insert ToldCapacity
* note.text = "Cannot keep in mind what is asked."
