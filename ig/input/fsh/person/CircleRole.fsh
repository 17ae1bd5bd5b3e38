CodeSystem: CircleRole
Id: circle-role
Title: "Role in the circle of support"
Description: "What somebody in a person's circle is, where neither a kinship nor a code of UK Core says it."
* ^experimental = false
* ^caseSensitive = true
* #parental-responsibility "Parental responsibility" "Has parental responsibility for the child in law, whether or not the child lives with them. Say so only when somebody has checked it."
* #key-holder "Key holder" "Has a key to the person's home and may let others in."
* #advocate "Advocate" "Speaks for the person with the person's agreement, without a power in law."
* #deputy-carer "Deputy carer" "Takes over when the usual carer cannot care."
