ValueSet: News2Part
Id: news2-part
Title: "Parts of the National Early Warning Score 2"
Description: "The parts that add up to the score, with a short name for each. Of the two scales of oxygen saturation one is used."
* ^experimental = false
* $snomed#1104301000000104 "respiration"
* $snomed#1104311000000102 "oxygen saturation, scale 1"
* $snomed#1104321000000108 "oxygen saturation, scale 2"
* $snomed#1104331000000105 "air or oxygen"
* $snomed#1104341000000101 "systolic blood pressure"
* $snomed#1104351000000103 "pulse"
* $snomed#1104361000000100 "consciousness"
* $snomed#1104371000000107 "temperature"
