Extension: DischargeReadyDate
Id: discharge-ready-date
Title: "Discharge ready date"
Description: "Since when a person in hospital no longer needs to be there: the day, or day and time, on which the criteria to reside were no longer met. The days from then until the end of the stay are days of waiting."
Context: Encounter
* value[x] 1..1
* value[x] only dateTime
