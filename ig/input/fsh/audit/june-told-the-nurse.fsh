Instance: june-told-the-nurse
InstanceOf: OneStoryProvenance
Usage: #example
Title: "The nurse writes down what June told her of Ada"
Description: "The nurse writes down what June told her of Ada"
* target = Reference(rapid-response-is-there)
* occurredDateTime = "2026-02-03T10:41:00+00:00"
* recorded = "2026-02-03T10:52:00.000+00:00"
* activity = $data-operation#CREATE
* agent[0].type = $provenance-participant#enterer
* agent[0].who = Reference(nmc-99Z0002Z)
* agent[0].onBehalfOf = Reference(Z99005)
* agent[1].type = $provenance-participant#author
* agent[1].who = Reference(june)
* agent[1].onBehalfOf = Reference(Z99004)
