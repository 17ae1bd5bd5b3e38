// Medicines as the person takes them; what is prescribed is for those who prescribe.
RuleSet: MedicinesBriefly
* insert Section(medicines, medication, [[Medicines]])
* item[+]
  * insert Repeating(medicines.told, [[Medicines that you take]])
  * insert ForEach(medicine, [[%medicines.entry.resource.where($this is MedicationStatement)]])
  * item[+]
    * insert Line(medicines.told.name, [[Which medicine do you take, also those that you buy yourself?]])
    * insert Kept(confirm, 1, mo, month)
    * insert Clinical
    * insert AuthorityOf(pharmacy)
    * insert FromRecord([[iif(%medicine.medication.text.exists(), %medicine.medication.text, %medicine.medication.coding.display.first())]])
  * item[+]
    * insert Line(medicines.told.how, [[How much of it do you take, and when?]])
    * insert Kept(confirm, 1, mo, month)
    * insert Clinical
    * insert AuthorityOf(pharmacy)
    * insert FromRecord([[%medicine.dosage.text.first()]])
  * item[+]
    * insert Choice(medicines.told.taken, YesNo, [[Have you taken it today, or when it was last due?]])
    * insert AskedEachTime
* item[+]
  * insert Choice(medicines.help, MedicineHelp, [[How do you manage your medicines?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(medicines.place, [[Where in the home are they?]])
  * insert Kept(prefill, 1, a, year)

RuleSet: MedicinesSection
* insert MedicinesBriefly
* item[+]
  * insert Choices(medicines.trouble, MedicineProblems, [[What makes it hard to take them as meant?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(medicines.rescue, YesNo, [[Do you keep medicines for when you get worse, such as a rescue pack?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Clinical
* item[+]
  * insert Words(medicines.rescue.use, [[When do you start them, and whom do you tell?]])
  * insert Kept(prefill, 6, mo, months)
  * insert OnlyIf(medicines.rescue, yes)
* item[+]
  * insert Day(medicines.review, [[When did somebody last go through your medicines with you?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Clinical
  * insert AuthorityOf(pharmacy)
