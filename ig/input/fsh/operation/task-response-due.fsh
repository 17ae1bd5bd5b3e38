Instance: task-response-due
InstanceOf: SearchParameter
Usage: #definition
Title: "Response due"
Description: "The task of a referral by the moment at which its clock is due."
* insert Search(response-due, Task, date)
* name = "TaskResponseDue"
* expression = "Task.extension.where(url.endsWith('/StructureDefinition/response-clock')).extension.where(url = 'due').value"
