Instance: if-leon-cannot-care
InstanceOf: CarerEmergencyPlan
Usage: #example
Title: "What happens to Margaret if her brother Leon cannot come"
Description: "What happens to Margaret if her brother Leon cannot come"
* insert ToldPlan(Patient/9990009058, community-matron)
* title = "If Leon cannot care"
* extension[caredFor].valueReference = Reference(9990009007)
* extension[trigger].valueString = "Leon is ill or in hospital"
* insert ToldContact(0, 1, Z99004, [[at any time; they can sit with her for two days]])
* activity.detail.status = #not-started
* activity.detail.description = "Homecare fetches the medicines and shops on Wednesdays"
