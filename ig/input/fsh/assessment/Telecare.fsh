ValueSet: Telecare
Id: telecare
Title: "Telecare"
Description: "Devices that call for help or send readings."
* ^experimental = false
* Support#pendant "A pendant or wrist alarm"
* Support#falls-sensor "A falls sensor"
* Support#door-sensor "A door or bed sensor"
* Support#smoke-sensor "A smoke, gas or flood sensor linked to a call centre"
* Support#locator "A locator"
* Support#medicine-dispenser "A medicine dispenser that reminds"
* Support#remote-monitoring "Readings sent to a team"
* Support#no-telecare "Nothing"
