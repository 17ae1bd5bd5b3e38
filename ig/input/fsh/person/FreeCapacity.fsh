Extension: FreeCapacity
Id: free-capacity
Title: "Free capacity"
Description: "How much a service can still take on, and when this was said. A number without its time is worth nothing to whoever looks for help, so both are sent."
Context: HealthcareService
* extension contains
    places 1..1 and
    of 1..1 and
    saidAt 1..1
* extension[places] ^short = "how many are free; 0 when the service is full"
* extension[places].value[x] only unsignedInt
* extension[of] ^short = "what is counted, such as beds, visits a day, places in a group"
* extension[of].value[x] only string
* extension[saidAt] ^short = "when this was said, with the time"
* extension[saidAt].value[x] only dateTime
* extension[saidAt] obeys free-capacity-1
