CodeSystem: Label
Id: label
Title: "Sensitivity labels"
Description: "What makes a piece of a record more delicate than the rest. Sent as meta.security by whoever writes it, or added by the server from configured code lists; it is lowered by the owner or by oversight alone."
* ^experimental = false
* ^caseSensitive = true
* #restricted-person "Restricted person" "Where the person lives and how to reach them is kept from all but a few, for their protection."
* #sexual-health "Sexual health" "About sexual health, its tests and treatments."
* #hiv "HIV" "About HIV status, tests or treatment."
* #assisted-conception "Assisted conception" "About fertility treatment."
* #termination "Termination of pregnancy" "About the ending of a pregnancy."
* #gender-history "Gender history" "Shows that the person's recorded gender has changed."
* #adoption "Adoption" "Shows that the person was adopted, or who their birth family is."
* #domestic-abuse "Domestic abuse" "About abuse at home, or shows that the person has sought help for it."
* #safeguarding-adult "Safeguarding of an adult" "About a concern that an adult is abused or neglected."
* #child-protection "Child protection" "About a concern that a child is abused or neglected."
* #drug-and-alcohol "Drugs and alcohol" "About the use of drugs or alcohol, and help with it."
* #third-party "Third party" "Told by, or telling of, someone other than the person, in confidence."
* #harm-if-shown "Harm if shown" "Would seriously harm the person or someone else if the person, or a proxy, saw it."
* #staff-safety "Staff safety" "About a danger to those who visit or treat the person."
