Instance: kept-safe-in-the-care-home
InstanceOf: DeprivationOfLiberty
Usage: #example
Title: "A care home may keep Ada from going out alone"
Description: "A care home may keep Ada from going out alone"
* insert ToldDeprivation(2026-09-30)
