CodeSystem: ClockExclusion
Id: clock-exclusion
Title: "Reasons to leave a clock out"
Description: "Why the time to the first contact is not counted for this referral."
* ^experimental = false
* ^caseSensitive = true
* #later-by-choice "Later by choice" "The person asked to be seen later."
* #not-at-home "Not at home" "Somebody came in time, and the person was not there."
* #not-reached "Not reached" "The person could not be reached to arrange the visit."
* #declined "Declined" "The person does not want to be seen."
* #care-elsewhere "Care elsewhere" "The person went to hospital, or an ambulance was called, before the visit."
* #not-urgent "Not urgent after all" "Triage found that the person need not be seen so soon."
* #not-for-this-service "Not for this service" "The service is not for such a person or such a need."
* #died "Died" "The person died before the visit."
* #recorded-in-error "Recorded in error" "The referral should not have been made."
