Instance: RapidAssessment
InstanceOf: Questionnaire
Usage: #definition
Title: "The rapid assessment"
Description: "What a team needs to know at the visit within two hours: what has happened, how the person is now, whether they can stay at home tonight, and whom to ring. Each question is one of the single assessment, so that what is told here fills that one in, and the other way round."
* id = "rapid-assessment"
* name = "RapidAssessment"
* title = "The rapid assessment"
* description = "What a team needs to know at the visit within two hours: what has happened, how the person is now, whether they can stay at home tonight, and whom to ring. Each question is one of the single assessment, so that what is told here fills that one in, and the other way round."
* purpose = "Opened by a rapid response team, an ambulance crew or a GP at an urgent visit."
* insert OfPerson
* item[+]
  * insert VisitSection
* item[+]
  * insert PersonBriefly
* item[+]
  * insert AboutMeBriefly
* item[+]
  * insert CommunicationBriefly
* item[+]
  * insert TodaySection
* item[+]
  * insert HealthBriefly
* item[+]
  * insert MedicinesBriefly
* item[+]
  * insert AllergiesSection
* item[+]
  * insert PainSection
* item[+]
  * insert DailyBriefly
* item[+]
  * insert MobilityBriefly
* item[+]
  * insert FrailtySection
* item[+]
  * insert MindBriefly
* item[+]
  * insert CapacityBriefly
* item[+]
  * insert MemoryBriefly
* item[+]
  * insert HomeBriefly
* item[+]
  * insert HousingBriefly
* item[+]
  * insert ContinenceBriefly
* item[+]
  * insert NutritionBriefly
* item[+]
  * insert SkinSection
* item[+]
  * insert SensesBriefly
* item[+]
  * insert CaringBriefly
* item[+]
  * insert NetworkBriefly
* item[+]
  * insert RisksBriefly
* item[+]
  * insert SafetySection
* item[+]
  * insert AnimalsSection
* item[+]
  * insert EquipmentBriefly
* item[+]
  * insert ContingencyBriefly
* item[+]
  * insert ClosingSection
