ValueSet: Household
Id: household
Title: "Who lives there"
Description: "With whom a person lives."
* ^experimental = false
* Answer#by-self "Nobody"
* Answer#partner "Husband, wife or partner"
* Answer#children-under-18 "Children under 18"
* Answer#adult-children "Grown-up children"
* Answer#parents "Parents"
* Answer#other-family "Other family"
* Answer#friends "Friends or lodgers"
* Answer#other-residents "Other residents"
