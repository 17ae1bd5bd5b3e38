Instance: response-clock-2-pass-in-time
InstanceOf: ReferralTask
Usage: #example
Title: "Stopped in time"
Description: "Stopped in time"
* insert ToldReferralTask(in-progress, triaged)
* extension[clock].extension[start].valueInstant = "2026-02-03T09:24:00+00:00"
* extension[clock].extension[stop].valueInstant = "2026-02-03T10:24:00+00:00"
