ValueSet: HelpKinds
Id: help-kinds
Title: "Help given"
Description: "What somebody does for another."
* ^experimental = false
* Support#company "Visits and company"
* Support#calls "Rings up"
* Support#shopping "Shopping"
* Support#meals "Meals"
* Support#housework "Housework and laundry"
* Support#washing-dressing "Washing and dressing"
* Support#medicine-help "Medicines"
* Support#transport "Lifts and going along"
* Support#money-help "Money and letters"
* Support#pet-help "Pets"
* Support#keeps-key "Keeps a key"
* Support#stays-overnight "Stays overnight if needed"
* Support#decides-with-me "Helps me to decide"
