ValueSet: HousingProblems
Id: housing-problems
Title: "Trouble with the home"
Description: "What is wrong with a home."
* ^experimental = false
* Answer#damp "Damp or mould"
* Answer#repairs "Repairs that nobody does"
* Answer#no-hot-water "No hot water or no heating"
* Answer#unsafe-wiring "Wiring, gas or fire that may be unsafe"
* Answer#clutter "Too full to move about safely"
* Answer#no-smoke-alarm "No smoke alarm that works"
* Answer#too-many-steps "Steps that I cannot manage"
* Answer#eviction "I may lose my home"
* Answer#no-trouble "No trouble"
