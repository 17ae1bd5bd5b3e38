ValueSet: Equipment
Id: equipment
Title: "Equipment and adaptations"
Description: "Things that make everyday life possible or safer."
* ^experimental = false
* Support#grab-rails "Grab rails"
* Support#ramp "A ramp"
* Support#stair-lift "A stair lift"
* Support#bath-seat "A bath or shower seat"
* Support#level-shower "A level shower"
* Support#raised-toilet "A raised toilet seat"
* Support#hospital-bed "An adjustable bed"
* Support#pressure-cushion "A pressure-relieving mattress or cushion"
* Support#hoist-at-home "A hoist"
* Support#oxygen "Oxygen"
* Support#nebuliser "A nebuliser"
* Support#riser-chair "A riser chair"
* Support#no-equipment "Nothing"
