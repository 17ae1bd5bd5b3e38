// Equipment, adaptations and telecare.
RuleSet: EquipmentBriefly
* insert Section(equipment, assessment, [[Equipment and telecare]])
* item[+]
  * insert Choices(equipment.have, Equipment, [[Which of these do you have?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choices(equipment.telecare, Telecare, [[Which alarms or sensors do you have?]])
  * insert Kept(confirm, 6, mo, months)

RuleSet: EquipmentSection
* insert EquipmentBriefly
* item[+]
  * insert Choice(equipment.working, YesNo, [[Does all of it work, and do you use it?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(equipment.wanted, Equipment, [[Which would help you?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line(equipment.from, [[Who supplied it, and on which number do they mend it?]])
  * insert Kept(prefill, 2, a, years)
