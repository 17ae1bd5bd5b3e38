Instance: capacity-1-fail-no-reasons
InstanceOf: CapacityDecision
Usage: #example
Title: "Without reasons"
Description: "Without reasons"
* insert ToldCapacity
