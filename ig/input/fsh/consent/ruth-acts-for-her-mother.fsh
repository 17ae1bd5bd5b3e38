Instance: ruth-acts-for-her-mother
InstanceOf: ProxyAccess
Usage: #example
Title: "Ada lets her daughter Ruth see plans and appointments"
Description: "Ada lets her daughter Ruth see plans and appointments"
* insert ToldProxy
* provision.period.start = "2026-02-17"
* provision.period.end = "2027-02-17"
