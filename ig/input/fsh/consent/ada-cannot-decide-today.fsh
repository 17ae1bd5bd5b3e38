Instance: ada-cannot-decide-today
InstanceOf: CapacityDecision
Usage: #example
Title: "Ada cannot decide about sharing while she is feverish"
Description: "Ada cannot decide about sharing while she is feverish"
* insert ToldCapacity
* note.text = "Feverish and muddled; asked twice, in short sentences, with her daughter on the telephone. Ask again when she is well."
