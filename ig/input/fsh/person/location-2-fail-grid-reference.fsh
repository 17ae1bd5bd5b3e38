Instance: location-2-fail-grid-reference
InstanceOf: OneStoryLocation
Usage: #example
Title: "Metres of the national grid"
Description: "Metres of the national grid"
* name = "Mill Lane clinic"
* position.latitude = 54512
* position.longitude = 247900
