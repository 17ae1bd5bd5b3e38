ValueSet: ClockExclusions
Id: clock-exclusion
Title: "Reasons to leave a clock out"
Description: "Every reason for which a response clock is not counted."
* ^experimental = false
* include codes from system ClockExclusion
