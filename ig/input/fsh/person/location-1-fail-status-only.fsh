Instance: location-1-fail-status-only
InstanceOf: OneStoryLocation
Usage: #example
Title: "A status and nothing else"
Description: "A status and nothing else"
* status = #active
