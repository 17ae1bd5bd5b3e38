Instance: contingency-plan-of-ada
InstanceOf: ContingencyPlan
Usage: #example
Title: "Ada's contingency plan, written with her daughter and her neighbour"
Description: "Ada's contingency plan, written with her daughter and her neighbour"
* insert ToldPlan(9990009015, homecare-worker)
* title = "If Ada becomes unwell"
* extension[trigger].valueString = "Ada has not finished her tea, or muddles the days"
* extension[earlyWarning].valueString = "Sleeps in the day"
* insert ToldContact(0, 1, ruth, [[at any time]])
* insert ToldContact(1, 2, tomas, [[until Ruth comes]])
* insert ToldContact(2, 3, Z99002, [[if she has not drunk by noon]])
* contributor[0] = Reference(9990009015)
* contributor[1] = Reference(ruth)
* contributor[2] = Reference(tomas)
* activity[0].detail.status = #not-started
* activity[0].detail.description = "Tomas sits with her until somebody comes"
* activity[1].detail.status = #not-started
* activity[1].detail.description = "Ring 999 if she cannot be roused or has fallen and cannot get up"
