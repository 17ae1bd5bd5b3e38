Instance: response-clock-2-fail-before
InstanceOf: ReferralTask
Usage: #example
Title: "Stopped before it started"
Description: "Stopped before it started"
* insert ToldReferralTask(in-progress, triaged)
* extension[clock].extension[start].valueInstant = "2026-02-03T09:24:00+00:00"
* extension[clock].extension[stop].valueInstant = "2026-02-03T08:24:00+00:00"
