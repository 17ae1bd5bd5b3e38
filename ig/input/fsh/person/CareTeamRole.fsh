CodeSystem: CareTeamRole
Id: care-team-role
Title: "Role in a care team"
Description: "What somebody in a care team answers for, where it matters to all the others."
* ^experimental = false
* ^caseSensitive = true
* #key-worker "Key worker" "The one named contact: whoever has a question about the person's care turns to them, and they see that the parts fit together."
* #deputy "Deputy" "Stands in for the key worker."
* #responsible-clinician "Responsible clinician" "Answers for the clinical care."
