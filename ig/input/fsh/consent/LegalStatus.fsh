CodeSystem: LegalStatus
Id: legal-status
Title: "Legal status"
Description: "What has been found or authorised about a person under the Mental Capacity Act, and what such a finding says."
* ^experimental = false
* ^caseSensitive = true
* #capacity "Capacity for a decision" "Whether the person can make one decision at one time."
* #decision "The decision" "Which decision the finding is about."
* #has-capacity "Has capacity" "The person can make this decision now."
* #lacks-capacity "Lacks capacity" "The person cannot make this decision now, with all the help that can be given."
* #deprivation-of-liberty "Deprivation of liberty authorised" "The person may be kept where they are for their own good, for a time and under conditions."
