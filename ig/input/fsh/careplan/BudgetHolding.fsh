CodeSystem: BudgetHolding
Id: budget-holding
Title: "Ways of holding a personal budget"
Description: "Who holds the money and pays."
* ^experimental = false
* ^caseSensitive = true
* #direct-payment "Direct payment" "The person, or somebody for them, receives the money and buys the support."
* #managed "Managed account" "The council or the NHS holds the money and buys the support that the person chose."
* #third-party "Third party" "Another organisation holds the money for the person, such as an individual service fund."
