ValueSet: Adjustments
Id: adjustments
Title: "Reasonable adjustments"
Description: "What a service changes so that a person can use it as others do."
* ^experimental = false
* Support#longer-appointment "A longer appointment"
* Support#quiet-place "A quiet place to wait"
* Support#first-or-last "The first or the last appointment of the day"
* Support#home-visit "A visit at home"
* Support#step-free "A way in without steps"
* Support#hoist-or-plinth "A hoist or an adjustable couch"
* Support#carer-stays "My carer stays with me"
* Support#same-person "The same person each time"
* Support#explain-first "Explain each step before you touch me"
* Support#assistance-dog "My assistance dog comes with me"
* Support#reminder "A reminder before the appointment"
