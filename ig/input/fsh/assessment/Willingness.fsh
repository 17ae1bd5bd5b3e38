ValueSet: Willingness
Id: willingness
Title: "Willing to care"
Description: "How far somebody is willing and able to go on caring."
* ^experimental = false
* Answer#willing "Yes, as now"
* Answer#willing-with-help "Yes, with more help"
* Answer#willing-less "Yes, but less than now"
* Answer#unwilling "No"
