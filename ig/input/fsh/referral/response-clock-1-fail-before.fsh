Instance: response-clock-1-fail-before
InstanceOf: ReferralTask
Usage: #example
Title: "Due before it started"
Description: "Due before it started"
* insert ToldReferralTask(in-progress, triaged)
* extension[clock].extension[start].valueInstant = "2026-02-03T09:24:00+00:00"
* extension[clock].extension[due].valueInstant = "2026-02-03T08:24:00+00:00"
