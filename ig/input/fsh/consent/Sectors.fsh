ValueSet: Sectors
Id: sector
Title: "Sectors"
Description: "Every sector that access rules and objections can name."
* ^experimental = false
* include codes from system Sector
