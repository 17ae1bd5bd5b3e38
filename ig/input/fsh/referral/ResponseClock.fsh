Extension: ResponseClock
Id: response-clock
Title: "Response clock"
Description: "How soon the person must be seen, and was: when the clock started, when it is due, when it stopped, or why it does not count. The server keeps it; a sender that keeps its own clock may send it."
Context: Task
* obeys response-clock-1 and response-clock-2
* extension contains
    start 1..1 and
    due 0..1 and
    stop 0..1 and
    excluded 0..1
* extension[start] ^short = "when the referral was received"
* extension[start].value[x] only instant
* extension[due] ^short = "by when somebody must be with the person"
* extension[due].value[x] only instant
* extension[stop] ^short = "when the first contact face to face began"
* extension[stop].value[x] only instant
* extension[excluded] ^short = "why the clock is not counted"
* extension[excluded].value[x] only CodeableConcept
* extension[excluded].valueCodeableConcept from ClockExclusions (extensible)
