Instance: proxy-1-fail-for-ever
InstanceOf: ProxyAccess
Usage: #example
Title: "For ever"
Description: "For ever"
* insert ToldProxy
* provision.period.start = "2026-02-17"
