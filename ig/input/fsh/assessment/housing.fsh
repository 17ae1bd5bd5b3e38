// Housing and heating.
RuleSet: HousingBriefly
* insert Section(housing, assessment, [[Housing and heating]])
* item[+]
  * insert Choice(housing.warmth, Warmth, [[How warm is your home in cold weather?]])
  * insert Kept(confirm, 6, mo, months)

RuleSet: HousingSection
* insert HousingBriefly
* item[+]
  * insert Choice(housing.tenure, Tenures, [[Whose is the home that you live in?]])
  * insert Kept(prefill, 2, a, years)
* item[+]
  * insert Line(housing.landlord, [[Who is the landlord?]])
  * insert Kept(prefill, 2, a, years)
  * insert OnlyIf(housing.tenure, social-rent)
  * insert OnlyIf(housing.tenure, private-rent)
* item[+]
  * insert Choices(housing.trouble, HousingProblems, [[What is wrong with it?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choice(housing.stay, YesNo, [[Do you want to go on living there?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choice(housing.priority-register, YesNo, [[Does your energy or water supplier know that you need extra help in a power cut?]])
  * insert Kept(prefill, 1, a, year)
