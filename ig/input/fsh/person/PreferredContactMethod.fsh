ValueSet: PreferredContactMethod
Id: preferred-contact-method
Title: "Preferred way of contact"
Description: "How a person wishes to be contacted, with a short name for each."
* ^experimental = false
* $contact-method#1 "letter"
* $contact-method#2 "visit"
* $contact-method#3 "telephone"
* $contact-method#4 "e-mail"
* $contact-method#5 "textphone"
* $contact-method#6 "telephone, through somebody else"
* $contact-method#7 "sign language"
* $contact-method#8 "not by telephone"
