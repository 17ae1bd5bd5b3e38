ValueSet: LegalArrangements
Id: legal-arrangements
Title: "Who may decide"
Description: "Standing arrangements by which somebody decides for another."
* ^experimental = false
* Support#lpa-health "Lasting power of attorney for health and welfare"
* Support#lpa-money "Lasting power of attorney for property and money"
* Support#enduring-power "Enduring power of attorney"
* Support#deputy-welfare "Deputy for welfare"
* Support#deputy-money "Deputy for property and money"
* Support#appointee "Appointee for benefits"
* Support#no-arrangement "None"
