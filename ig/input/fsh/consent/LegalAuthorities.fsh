ValueSet: LegalAuthorities
Id: legal-authority
Title: "Authority under a registered power or an order"
Description: "The authorities that rest on a registered power of attorney, an order of a court, or an appointment by the state."
* ^experimental = false
* Authority#attorney-health-and-welfare
* Authority#attorney-property-and-finance
* Authority#deputy-health-and-welfare
* Authority#deputy-property-and-finance
* Authority#appointee
