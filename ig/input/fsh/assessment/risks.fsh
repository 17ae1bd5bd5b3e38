// Dangers that a visitor can see or the person can name in company.
RuleSet: RisksBriefly
* insert Section(risks, alert, [[Risks]])
* item[+]
  * insert Choices(risks.everyday, Risks, [[What could go wrong in your everyday life?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(risks.plan, [[What is done about it?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choices(risks.visitors, StaffRisks, [[What should a visitor know before they come?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Labelled(staff-safety)
  * insert MadeInto(OneStoryFlag)
  * insert With(StructureDefinition/onestory-flag, Flag.subject, [[%resource.subject]])
  * insert WithCode(StructureDefinition/onestory-flag, Flag.status, active)
  * insert WithConcept(StructureDefinition/onestory-flag, Flag.category, FlagCategory#staff-safety)
  * insert With(StructureDefinition/onestory-flag, Flag.period.start, [[%resource.authored]])
  * insert With(StructureDefinition/onestory-flag, Flag.period.end, [[%resource.authored + 3 months]])
  * insert With(StructureDefinition/onestory-flag, Flag.code, [[answer.value]])

RuleSet: RisksSection
* insert RisksBriefly
* item[+]
  * insert Words(risks.positive, [[Which risks do you want to take, because they are worth it to you?]])
  * insert Kept(prefill, 1, a, year)
