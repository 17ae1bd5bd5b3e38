Instance: assessment-of-margaret
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "Margaret's single assessment, told to her matron"
Description: "Margaret's single assessment, told to her matron"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009007)
* authored = "2026-01-12T15:10:00+00:00"
* author = Reference(community-matron)
* extension[organisation].valueReference = Reference(Z99003)
* item[+]
  * linkId = "visit"
  * insert Chose(visit.present, the-person)
  * insert AndChose(their-carer)
  * insert Said(visit.present.names, [[Leon Lamb]])
  * insert Chose(visit.place, at-home)
  * insert Said(visit.reason, [[The yearly look at her plans]])
  * insert Chose(visit.sharing, yes)
  * insert Chose(visit.answered-by, the-person)
* item[+]
  * linkId = "person"
  * insert Said(person.called, [[Mrs Xavier]])
  * insert Said(person.telephone, [[01632 960001]])
* item[+]
  * linkId = "about-me"
  * insert Said(about-me.important, [[Singing in the choir on Thursdays, and staying in my own home.]])
  * insert Said(about-me.do-and-do-not, [[Give me time to get my breath before I answer. Do not ring before nine.]])
  * insert Said(about-me.wellness, [[When I am well I hum while I cook. When I stop humming, something is coming.]])
* item[+]
  * linkId = "hopes"
  * insert Said(hopes.strengths, [[I know my illness, and I know when to start my rescue pack.]])
  * item[+]
    * linkId = "hopes.goal"
    * insert Said(hopes.goal.what, [[To sing at the spring concert]])
    * insert Dated(hopes.goal.by, 2026-04-18)
    * insert Counted(hopes.goal.importance, 10)
    * insert Counted(hopes.goal.confidence, 6)
* item[+]
  * linkId = "communication"
  * insert ChoseSupport(communication.needs, extra-time)
  * insert ChoseSupport(communication.contact, telephone)
  * insert Chose(communication.internet, online-with-help)
* item[+]
  * linkId = "health"
  * item[+]
    * linkId = "health.condition"
    * insert Said(health.condition.name, [[COPD, a lung disease]])
    * insert Said(health.condition.since, [[2018]])
    * insert Said(health.condition.effect, [[One flight of stairs, with a rest]])
  * insert Chose(health.change, same)
  * insert Chose(health.general, fair)
  * insert Counted(health.hospital, 1)
  * insert Said(health.hospital.why, [[A bad spell last January]])
  * insert Said(health.signs, [[I stop humming; more phlegm, and it is darker; I sleep in the chair.]])
* item[+]
  * linkId = "medicines"
  * item[+]
    * linkId = "medicines.told"
    * insert Said(medicines.told.name, [[Tiotropium inhaler]])
    * insert Said(medicines.told.how, [[One breath every morning]])
  * item[+]
    * linkId = "medicines.told"
    * insert Said(medicines.told.name, [[Salbutamol inhaler]])
    * insert Said(medicines.told.how, [[Two breaths when I am short of breath]])
  * insert ChoseSupport(medicines.help, by-myself)
  * insert Said(medicines.place, [[In the tin on the kitchen shelf, with the blue folder]])
  * insert Chose(medicines.rescue, yes)
  * insert Said(medicines.rescue.use, [[When the phlegm turns dark for a day. I start and ring my matron the same day.]])
* item[+]
  * linkId = "allergies"
  * insert Chose(allergies.any, no)
* item[+]
  * linkId = "daily"
  * insert Chose(daily.nutrition, with-difficulty)
  * insert Said(daily.nutrition.helped-by, [[My brother Leon shops on Wednesdays]])
  * insert Chose(daily.nutrition.met, yes)
  * insert Chose(daily.hygiene, with-difficulty)
  * insert Said(daily.hygiene.helped-by, [[Nobody; I wash sitting down]])
  * insert Chose(daily.hygiene.met, no)
  * insert Chose(daily.clothing, alone)
  * insert Chose(daily.community, with-help)
  * insert Said(daily.community.helped-by, [[A friend drives me to the choir]])
  * insert Chose(daily.community.met, yes)
  * insert Chose(daily.effect, some-effect)
  * insert Chose(daily.effect.on, dignity)
* item[+]
  * linkId = "home"
  * insert Chose(home.kind, house)
  * insert Chose(home.with, by-self)
  * insert ChoseSupport(home.access, slow-to-door)
  * insert AndChoseSupport(key-safe)
* item[+]
  * linkId = "mobility"
  * insert ChoseSupport(mobility.aids, stick)
  * insert Counted(mobility.falls.last-year, 0)
  * insert Chose(mobility.stairs, with-difficulty)
* item[+]
  * linkId = "frailty"
  * insert Coded(frailty.level, $snomed#1129371000000104)
* item[+]
  * linkId = "carer"
  * insert Chose(carer.managing, coping-with-help)
  * insert Chose(carer.willing, willing-with-help)
  * insert Said(carer.need, [[Somebody to ring at night when her breathing is bad]])
* item[+]
  * linkId = "network"
  * item[+]
    * linkId = "network.person"
    * insert Said(network.person.name, [[Leon Lamb]])
    * insert Coded(network.person.relationship, $role-code#BRO)
    * insert Said(network.person.telephone, [[07700 900111]])
    * insert ChoseSupport(network.person.help, shopping)
    * insert AndChoseSupport(medicine-help)
    * insert Chose(network.person.agreed, yes)
    * insert Counted(network.person.order, 1)
  * insert Chose(network.lonely, sometimes)
* item[+]
  * linkId = "housing"
  * insert Chose(housing.warmth, some-rooms)
* item[+]
  * linkId = "habits"
  * insert Coded(habits.smoking, $snomed#8517006)
* item[+]
  * linkId = "self-care"
  * insert Chose(self-care.sure, fairly-sure)
* item[+]
  * linkId = "wellbeing"
  * insert Counted(wellbeing.satisfied, 7)
  * insert Counted(wellbeing.worthwhile, 8)
  * insert Counted(wellbeing.happy, 7)
  * insert Counted(wellbeing.anxious, 4)
* item[+]
  * linkId = "contingency"
  * insert Said(contingency.first, [[Start the rescue pack and ring my matron; at night the single point of access.]])
  * insert Said(contingency.place, [[At home if it can be done]])
  * insert Said(contingency.not-want, [[More oxygen than 88 to 92 per cent: it harms me.]])
* item[+]
  * linkId = "closing"
  * insert Said(closing.agreed, [[A bath seat is ordered by the matron; a visit every other Monday goes on.]])
  * insert Dated(closing.review, 2026-07-12)
