Instance: proxy-1-pass-a-year
InstanceOf: ProxyAccess
Usage: #example
Title: "For a year"
Description: "For a year"
* insert ToldProxy
* provision.period.start = "2026-02-17"
* provision.period.end = "2027-02-17"
