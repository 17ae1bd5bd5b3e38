Instance: deprivation-1-pass-six-months
InstanceOf: DeprivationOfLiberty
Usage: #example
Title: "For six months"
Description: "For six months"
* insert ToldDeprivation(2026-09-30)
