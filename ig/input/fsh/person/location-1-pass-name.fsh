Instance: location-1-pass-name
InstanceOf: OneStoryLocation
Usage: #example
Title: "A name"
Description: "A name"
* name = "Mill Lane clinic"
