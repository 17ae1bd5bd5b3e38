ValueSet: DischargeMethod
Id: discharge-method
Title: "Discharge method"
Description: "How a stay in hospital ended: the codes of the NHS Data Dictionary for England, with a short name for each."
* ^experimental = false
* $discharge-method-england#1 "on clinical advice or with clinical consent"
* $discharge-method-england#3 "by a tribunal, a minister or a court"
* $discharge-method-england#4 "died"
* $discharge-method-england#5 "stillbirth"
* $discharge-method-england#6 "left by their own decision"
* $discharge-method-england#7 "taken by a relative or advocate"
* $discharge-method-england#8 "not applicable: still in hospital"
* $discharge-method-england#9 "not known"
