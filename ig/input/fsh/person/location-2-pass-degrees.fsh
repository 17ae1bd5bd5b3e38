Instance: location-2-pass-degrees
InstanceOf: OneStoryLocation
Usage: #example
Title: "Degrees"
Description: "Degrees"
* name = "Mill Lane clinic"
* position.latitude = 50.3755
* position.longitude = -4.1427
