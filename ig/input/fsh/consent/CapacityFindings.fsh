ValueSet: CapacityFindings
Id: capacity-finding
Title: "Findings on capacity"
Description: "What a capacity decision can find."
* ^experimental = false
* LegalStatus#has-capacity
* LegalStatus#lacks-capacity
