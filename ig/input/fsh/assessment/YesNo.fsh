ValueSet: YesNo
Id: yes-no
Title: "Yes or no"
Description: "For a plain question: both answers, and the two ways of giving neither."
* ^experimental = false
* Answer#yes "Yes"
* Answer#no "No"
* Answer#not-sure "Not sure"
* Answer#declined "Prefer not to say"
