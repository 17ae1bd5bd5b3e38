Instance: home-from-hospital
InstanceOf: AssessmentQuestionnaire
Usage: #example
Title: "A charity's own short form, which shares four questions with the single assessment"
Description: "A charity's own short form, which shares four questions with the single assessment"
* url = "https://forms.example.org/Questionnaire/home-from-hospital"
* version = "2"
* name = "HomeFromHospital"
* title = "Home from hospital"
* status = #active
* subjectType = #Patient
* item[+]
  * linkId = "first-week"
  * text = "The first week at home"
  * type = #group
  * item[+]
    * insert Choice(nutrition.drinking, Appetites, [[How much have you been drinking?]])
    * insert Kept(confirm, 2, d, days)
  * item[+]
    * insert Choices(home.access, Access, [[How do we get in?]])
    * insert Kept(confirm, 6, mo, months)
  * item[+]
    * insert Line(home.access.key, [[Who has a key?]])
    * insert Kept(confirm, 6, mo, months)
    * insert OnlyIfSupport(home.access, key-held)
  * item[+]
    * insert Choice(housing.warmth, Warmth, [[How warm is your home in cold weather?]])
    * insert Kept(confirm, 6, mo, months)
  * item[+]
    * linkId = "parcel"
    * text = "Shall we bring a parcel of food on the first day?"
    * type = #boolean
    * definition = "https://forms.example.org/Questionnaire/home-from-hospital#parcel"
    * insert Kept(ask-always, 1, d, day)
