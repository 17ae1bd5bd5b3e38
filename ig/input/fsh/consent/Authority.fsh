CodeSystem: Authority
Id: authority
Title: "Authority to act for somebody"
Description: "What somebody may decide for the person. Sent as the role of an actor of a Consent."
* ^experimental = false
* ^caseSensitive = true
* #proxy "Proxy by the person's wish" "Sees and does what the person lets them."
* #parent "Holder of parental responsibility" "Decides for a child."
* #attorney-health-and-welfare "Attorney for health and welfare" "Decides on care and treatment once the person cannot, under a lasting power of attorney."
* #attorney-property-and-finance "Attorney for property and finance" "Decides on money and property, under a lasting or an enduring power of attorney; not on care."
* #deputy-health-and-welfare "Deputy for health and welfare" "Decides on care and treatment as a court has ordered."
* #deputy-property-and-finance "Deputy for property and finance" "Decides on money and property as a court has ordered; not on care."
* #appointee "Appointee for benefits" "Receives state benefits for the person; decides nothing else."
