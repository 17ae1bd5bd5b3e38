Extension: ForSector
Id: for-sector
Title: "For a sector"
Description: "A whole sector that a provision permits or denies, beside the organisations and people who are its actors."
Context: Consent.provision
* value[x] 1..1
* value[x] only code
* valueCode from Sectors (required)
