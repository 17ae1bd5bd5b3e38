Instance: rapid-response-is-there
InstanceOf: ReferralTask
Usage: #example
Title: "Rapid response is with Ada within two hours"
Description: "Rapid response is with Ada within two hours"
* insert ToldReferralTask(in-progress, seen)
* owner = Reference(Z99005)
* extension[clock].extension[start].valueInstant = "2026-02-03T09:24:00+00:00"
* extension[clock].extension[due].valueInstant = "2026-02-03T11:24:00+00:00"
* extension[clock].extension[stop].valueInstant = "2026-02-03T10:40:00+00:00"
