// Allergies as told. A no from somebody without authority takes no allergy away.
RuleSet: AllergiesSection
* insert Section(allergies, clinical, [[Allergies and bad reactions]])
* item[+]
  * insert Choice(allergies.any, YesNo, [[Has a medicine, a food or anything else ever given you a bad reaction?]])
  * insert Kept(confirm, 6, mo, months)
  * insert Clinical
* item[+]
  * insert Repeating(allergies.told, [[What you react to]])
  * insert ForEach(allergy, [[%allergies.entry.resource.where($this is AllergyIntolerance)]])
  * insert UnlessAnswered(allergies.any)
  * insert OnlyIf(allergies.any, yes)
  * insert OnlyIf(allergies.any, not-sure)
  * insert MadeInto(OneStoryAllergyIntolerance)
  * insert With(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.patient, [[%resource.subject]])
  * insert With(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.recorder, [[%resource.author]])
  * insert WithConcept(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.clinicalStatus, http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active)
  * insert WithConcept(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.verificationStatus, http://terminology.hl7.org/CodeSystem/allergyintolerance-verification#unconfirmed)
  * item[+]
    * insert Line(allergies.told.substance, [[What do you react to?]])
    * insert Kept(confirm, 1, a, year)
    * insert Clinical
    * insert Becomes(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.code.text)
    * insert FromRecord([[iif(%allergy.code.text.exists(), %allergy.code.text, %allergy.code.coding.display.first())]])
  * item[+]
    * insert Line(allergies.told.reaction, [[What happens?]])
    * insert Kept(confirm, 1, a, year)
    * insert Clinical
    * insert Becomes(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.reaction.manifestation.text)
    * insert FromRecord([[%allergy.reaction.manifestation.select(iif(text.exists(), text, coding.display.first())).first()]])
  * item[+]
    * insert Line(allergies.told.last, [[When did it last happen?]])
    * insert Kept(prefill, 5, a, years)
    * insert Clinical
    * insert Becomes(StructureDefinition/onestory-allergy-intolerance, AllergyIntolerance.note.text)
