Instance: response-clock-1-pass-two-hours
InstanceOf: ReferralTask
Usage: #example
Title: "Due two hours later"
Description: "Due two hours later"
* insert ToldReferralTask(in-progress, triaged)
* extension[clock].extension[start].valueInstant = "2026-02-03T09:24:00+00:00"
* extension[clock].extension[due].valueInstant = "2026-02-03T11:24:00+00:00"
