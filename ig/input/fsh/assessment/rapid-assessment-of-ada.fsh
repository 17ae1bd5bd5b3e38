Instance: rapid-assessment-of-ada
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "The rapid response nurse finds half of the form answered, and asks the rest"
Description: "The rapid response nurse finds half of the form answered, and asks the rest"
* questionnaire = Canonical(RapidAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* encounter = Reference(visit-to-ada)
* authored = "2026-02-03T11:20:00+00:00"
* author = Reference(rapid-response-nurse)
* extension[organisation].valueReference = Reference(Z99005)
* item[+]
  * linkId = "visit"
  * insert Chose(visit.present, the-person)
  * insert AndChose(care-worker)
  * insert Said(visit.present.names, [[June Harper]])
  * insert Chose(visit.place, at-home)
  * insert Said(visit.reason, [[Found listless by her homecare worker]])
  * insert Chose(visit.sharing, yes)
* item[+]
  * linkId = "about-me"
  * insert Said(about-me.important, [[Staying in my own home, and my cat.]])
* item[+]
  * linkId = "communication"
  * insert ChoseSupport(communication.needs, face-me)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert AndChoseSupport(speak-slowly)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert AndChoseSupport(hearing-loop)
* item[+]
  * linkId = "today"
  * insert Said(today.happened, [[No strength since Sunday, hardly drinking, muddled since yesterday evening.]])
  * insert Coded(today.alertness, $snomed#130987000)
  * insert Counted(today.breaths, 21)
  * insert Counted(today.oxygen, 95)
  * insert Chose(today.on-oxygen, no)
  * insert Counted(today.pulse, 98)
  * insert Counted(today.systolic, 104)
  * item[+]
    * linkId = "today.temperature"
    * answer.valueQuantity = 38.2 $ucum#Cel "degrees Celsius"
  * insert Counted(today.news2, 8)
  * insert Said(today.done, [[Fluids started, urine sent off, GP asked to visit this afternoon, homecare four times a day from tonight.]])
* item[+]
  * linkId = "health"
  * insert Chose(health.change, worse)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert Said(health.change.how, [[No strength since Sunday. She did not know which day it is.]])
  * insert ToldBy(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
* item[+]
  * linkId = "medicines"
  * item[+]
    * linkId = "medicines.told"
    * insert Said(medicines.told.name, [[Apixaban]])
    * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
    * insert Said(medicines.told.how, [[One tablet morning and evening]])
    * insert Chose(medicines.told.taken, no)
  * insert ChoseSupport(medicines.help, reminded)
* item[+]
  * linkId = "allergies"
  * insert Chose(allergies.any, yes)
  * item[+]
    * linkId = "allergies.told"
    * insert Said(allergies.told.substance, [[Penicillin]])
    * insert Said(allergies.told.reaction, [[Rash all over, swollen lips]])
* item[+]
  * linkId = "pain"
  * insert Counted(pain.now, 3)
  * insert Said(pain.where, [[Low in the belly]])
* item[+]
  * linkId = "daily"
  * insert Chose(daily.nutrition, with-help)
  * insert Said(daily.nutrition.helped-by, [[June, morning and evening]])
  * insert Chose(daily.nutrition.met, no)
  * insert Chose(daily.toilet, with-help)
  * insert Said(daily.toilet.helped-by, [[Nobody at night]])
  * insert Chose(daily.toilet.met, no)
* item[+]
  * linkId = "mobility"
  * insert ChoseSupport(mobility.aids, walking-frame)
  * insert Counted(mobility.falls.last-year, 1)
  * item[+]
    * linkId = "mobility.falls.fall"
    * insert Dated(mobility.falls.fall.when, 2025-11)
    * insert Said(mobility.falls.fall.where, [[On the way to the bathroom at night]])
    * insert Chose(mobility.falls.fall.harm, bruised)
  * insert Chose(mobility.falls.getting-up, unable)
* item[+]
  * linkId = "frailty"
  * insert Coded(frailty.level, $snomed#1129381000000102)
* item[+]
  * linkId = "mind"
  * insert Chose(mind.low, sometimes)
  * insert Chose(mind.self-harm, no)
* item[+]
  * linkId = "capacity"
  * insert Said(capacity.decision, [[To stay at home with more help rather than go to hospital]])
  * insert Chose(capacity.judgement, has-capacity)
  * insert ChoseSupport(capacity.documents, no-document)
* item[+]
  * linkId = "home"
  * insert Chose(home.with, by-self)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert ChoseSupport(home.access, key-held)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert Said(home.access.key, [[Tomas next door, at number 6]])
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
* item[+]
  * linkId = "nutrition"
  * insert Chose(nutrition.eating, hardly)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
  * insert Chose(nutrition.drinking, hardly)
  * insert StillSo(homecare-worker, Z99004, [[2026-02-03T08:50:00+00:00]])
* item[+]
  * linkId = "safety"
  * insert Chose(safety.home, yes)
* item[+]
  * linkId = "animals"
  * insert Chose(animals.any, yes)
  * insert Said(animals.which, [[A cat called Biscuit]])
  * insert Said(animals.who, [[Joan, a friend, on Sundays; Tomas if need be]])
* item[+]
  * linkId = "equipment"
  * insert ChoseSupport(equipment.telecare, pendant)
* item[+]
  * linkId = "contingency"
  * insert Said(contingency.place, [[In my own bed]])
* item[+]
  * linkId = "closing"
  * insert Said(closing.agreed, [[A nurse comes every day until Sunday, homecare four times a day, a commode by the bed tonight.]])
