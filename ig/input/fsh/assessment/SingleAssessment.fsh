Instance: SingleAssessment
InstanceOf: Questionnaire
Usage: #definition
Title: "The single assessment"
Description: "A person's needs, strengths and wishes, told once and shared: every topic that an assessment of health or care asks about, from what matters most to what to do when things go wrong. Nobody asks all of it at once; whoever opens it finds it answered with what the person told others, and asks what is missing, out of date or changed."
* id = "single-assessment"
* name = "SingleAssessment"
* title = "The single assessment"
* description = "A person's needs, strengths and wishes, told once and shared: every topic that an assessment of health or care asks about. Nobody asks all of it at once; whoever opens it finds it answered with what the person told others, and asks what is missing, out of date or changed."
* purpose = "Opened by anyone who assesses a person or learns something that others should know: GP practice, matron, social worker, homecare worker, charity."
* insert OfPerson
* item[+]
  * insert VisitSection
* item[+]
  * insert PersonSection
* item[+]
  * insert AboutMeSection
* item[+]
  * insert HopesSection
* item[+]
  * insert CommunicationSection
* item[+]
  * insert TodaySection
* item[+]
  * insert HealthSection
* item[+]
  * insert MedicinesSection
* item[+]
  * insert AllergiesSection
* item[+]
  * insert DailySection
* item[+]
  * insert HomeSection
* item[+]
  * insert MobilitySection
* item[+]
  * insert FrailtySection
* item[+]
  * insert MindSection
* item[+]
  * insert CapacitySection
* item[+]
  * insert MemorySection
* item[+]
  * insert CaringSection
* item[+]
  * insert CarerSection
* item[+]
  * insert NetworkSection
* item[+]
  * insert RisksSection
* item[+]
  * insert SafetySection
* item[+]
  * insert MoneySection
* item[+]
  * insert HousingSection
* item[+]
  * insert ContinenceSection
* item[+]
  * insert NutritionSection
* item[+]
  * insert SkinSection
* item[+]
  * insert SensesSection
* item[+]
  * insert PainSection
* item[+]
  * insert SleepSection
* item[+]
  * insert HabitsSection
* item[+]
  * insert AnimalsSection
* item[+]
  * insert EquipmentSection
* item[+]
  * insert SelfCareSection
* item[+]
  * insert WellbeingSection
* item[+]
  * insert ContingencySection
* item[+]
  * insert ClosingSection
