// Health and long-term conditions. What the person tells is kept beside what clinicians record.
RuleSet: HealthBriefly
* insert Section(health, clinical, [[Health]])
* item[+]
  * insert Repeating(health.condition, [[Illnesses and conditions]])
  * insert ForEach(condition, [[%conditions.entry.resource.where($this is Condition)]])
  * insert MadeInto(OneStoryCondition)
  * insert With(StructureDefinition/onestory-condition, Condition.subject, [[%resource.subject]])
  * insert With(StructureDefinition/onestory-condition, Condition.recorder, [[%resource.author]])
  * insert WithConcept(StructureDefinition/onestory-condition, Condition.clinicalStatus, http://terminology.hl7.org/CodeSystem/condition-clinical#active)
  * insert WithConcept(StructureDefinition/onestory-condition, Condition.verificationStatus, http://terminology.hl7.org/CodeSystem/condition-ver-status#unconfirmed)
  * item[+]
    * insert Line(health.condition.name, [[Which illness or condition do you have?]])
    * insert Kept(confirm, 1, a, year)
    * insert Clinical
    * insert Becomes(StructureDefinition/onestory-condition, Condition.code.text)
    * insert FromRecord([[iif(%condition.code.text.exists(), %condition.code.text, %condition.code.coding.display.first())]])
  * item[+]
    * insert Line(health.condition.since, [[Since when, roughly?]])
    * insert Kept(prefill, 5, a, years)
    * insert Clinical
    * insert Becomes(StructureDefinition/onestory-condition, Condition.onset[x])
    * insert FromRecord([[iif(%condition.onset is string, %condition.onset, %condition.onset.toString().substring(0, 4))]])
  * item[+]
    * insert Line(health.condition.effect, [[What does it keep you from doing?]])
    * insert Kept(confirm, 6, mo, months)
    * insert Becomes(StructureDefinition/onestory-condition, Condition.note.text)
* item[+]
  * insert Choice(health.change, Changes, [[How has your health been in the last four weeks, beside what is usual for you?]])
  * insert Kept(confirm, 2, wk, weeks)
* item[+]
  * insert Words(health.change.how, [[What has become worse?]])
  * insert Kept(confirm, 2, wk, weeks)
  * insert OnlyIf(health.change, worse)

RuleSet: HealthSection
* insert HealthBriefly
* item[+]
  * insert Choice(health.general, HealthRatings, [[How is your health in general?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Number(health.hospital, 0, 50, [[How many times have you been in hospital overnight in the last year?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(health.hospital.why, [[What for?]])
  * insert Kept(prefill, 1, a, year)
  * insert OnlyFrom(health.hospital, 1)
* item[+]
  * insert Words(health.signs, [[What are the first signs that you are becoming unwell?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(health.worries, [[What worries you about your health?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(health.vaccinations, YesNo, [[Have you had your flu vaccination this winter, if you were offered one?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Clinical
  * insert AuthorityOf(pharmacy)
