Instance: june-tells-of-ada
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "What June sees on the morning on which she finds Ada listless: only what is new"
Description: "What June sees on the morning on which she finds Ada listless: only what is new"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T08:50:00+00:00"
* author = Reference(homecare-worker)
* extension[organisation].valueReference = Reference(Z99004)
* item[+]
  * linkId = "communication"
  * insert ChoseSupport(communication.needs, face-me)
  * insert AndChoseSupport(speak-slowly)
* item[+]
  * linkId = "health"
  * insert Chose(health.change, worse)
  * insert Said(health.change.how, [[No strength since Sunday. She did not know which day it is.]])
* item[+]
  * linkId = "medicines"
  * item[+]
    * linkId = "medicines.told"
    * insert Said(medicines.told.name, [[Apixaban]])
    * insert Chose(medicines.told.taken, no)
* item[+]
  * linkId = "home"
  * insert Chose(home.kind, house)
  * insert Chose(home.with, by-self)
  * insert ChoseSupport(home.access, key-held)
  * insert Said(home.access.key, [[Tomas next door, at number 6]])
* item[+]
  * linkId = "network"
  * item[+]
    * linkId = "network.person"
    * insert Said(network.person.name, [[Ruth Cole]])
    * insert Coded(network.person.relationship, $role-code#DAUC)
    * insert Said(network.person.telephone, [[07700 900101]])
    * insert ChoseSupport(network.person.help, calls)
    * insert Chose(network.person.agreed, yes)
    * insert Counted(network.person.order, 1)
  * item[+]
    * linkId = "network.person"
    * insert Said(network.person.name, [[Tomas Bielak]])
    * insert Coded(network.person.relationship, $role-code#NBOR)
    * insert Said(network.person.telephone, [[07700 900102]])
    * insert ChoseSupport(network.person.help, keeps-key)
    * insert Chose(network.person.agreed, yes)
    * insert Counted(network.person.order, 2)
* item[+]
  * linkId = "nutrition"
  * insert Chose(nutrition.eating, hardly)
  * insert Chose(nutrition.drinking, hardly)
