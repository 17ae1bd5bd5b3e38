ValueSet: PointerType
Id: pointer-type
Title: "Types of documents that are pointed to"
Description: "The kinds of documents of which the National Record Locator keeps pointers, with a short name for each."
* ^experimental = false
* $snomed#736253002 "mental health crisis plan"
* $snomed#887701000000100 "emergency health care plan"
* $snomed#861421000000109 "coordination summary for the end of life"
* $snomed#1382601000000107 "ReSPECT form"
* $snomed#1363501000000100 "early warning score chart"
* $snomed#325691000000100 "contingency plan"
* $snomed#736373009 "plan for the end of life"
* $snomed#736366004 "advance care plan"
* $snomed#735324008 "treatment escalation plan"
* $snomed#2181441000000107 "personalised care and support plan"
