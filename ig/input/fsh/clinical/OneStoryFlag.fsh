Profile: OneStoryFlag
Parent: Flag
Id: onestory-flag
Title: "Flag"
Description: "Something that whoever meets the person, or comes to the place, must know first: an alert, a safeguarding concern, a reasonable adjustment, a danger to staff."
* ^purpose = "Sent by whoever learns of a danger or a need that cannot wait for the record to be read. Given a flag that no longer holds, send it again with status inactive and the end of its period."
* insert AppliedToEveryWrite
* obeys flag-2 and flag-3
* insert Must(identifier, [[the sender's own number]])
* insert Must(status, [[whether it holds]])
* insert Must(category, [[alert, safeguarding, reasonable adjustment, staff safety]])
* category from FlagCategories (preferred)
* insert Must(code, [[what to know, in words]])
* insert Must(subject, [[the person, or the place]])
* subject only Reference(Patient or Location)
* subject obeys flag-1
* insert Must(period, [[from when, and until when or until which review]])
* insert Must(author, [[who raised it]])
