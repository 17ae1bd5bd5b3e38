Instance: doctor-tells-of-ada
InstanceOf: SingleAssessmentResponse
Usage: #example
Title: "What the doctor adds after his visit to Ada in the afternoon"
Description: "What the doctor adds after his visit to Ada in the afternoon"
* questionnaire = Canonical(SingleAssessment|1.0.0)
* status = #completed
* subject = Reference(9990009015)
* authored = "2026-02-03T16:40:00+00:00"
* author = Reference(general-practitioner)
* extension[organisation].valueReference = Reference(Z99001)
* item[+]
  * linkId = "health"
  * item[+]
    * linkId = "health.condition"
    * insert Said(health.condition.name, [[Urinary tract infection]])
    * insert Said(health.condition.since, [[2026]])
* item[+]
  * linkId = "medicines"
  * item[+]
    * linkId = "medicines.told"
    * insert Said(medicines.told.name, [[Nitrofurantoin]])
    * insert Said(medicines.told.how, [[One capsule morning and evening for three days]])
* item[+]
  * linkId = "allergies"
  * item[+]
    * linkId = "allergies.told"
    * insert Said(allergies.told.substance, [[Penicillin]])
    * insert StillSo(rapid-response-nurse, Z99005, [[2026-02-03T11:20:00+00:00]])
    * insert Said(allergies.told.last, [[2009]])
* item[+]
  * linkId = "memory"
  * insert Chose(memory.change, slips)
