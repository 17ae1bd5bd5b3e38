// Food and drink.
RuleSet: NutritionBriefly
* insert Section(nutrition, assessment, [[Food and drink]])
* item[+]
  * insert Choice(nutrition.eating, Appetites, [[How much have you been eating lately?]])
  * insert Kept(confirm, 1, wk, week)
* item[+]
  * insert Choice(nutrition.drinking, Appetites, [[How much have you been drinking?]])
  * insert Kept(confirm, 2, d, days)
* item[+]
  * insert Choice(nutrition.texture, Textures, [[What must your food and drink be like, so that you do not choke?]])
  * insert Kept(confirm, 3, mo, months)
  * insert Clinical

RuleSet: NutritionSection
* insert NutritionBriefly
* item[+]
  * insert Choice(nutrition.weight-loss, YesNo, [[Have you lost weight in the last six months without meaning to?]])
  * insert Kept(confirm, 1, mo, month)
* item[+]
  * insert Amount(nutrition.weight, kg, kilograms, [[What do you weigh?]])
  * insert Kept(confirm, 1, mo, month)
  * insert Observed($loinc#29463-7)
* item[+]
  * insert Choices(nutrition.diet, Diets, [[Which diet do you keep to?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Line(nutrition.likes, [[What do you like to eat and drink, and what not at all?]])
  * insert Kept(prefill, 2, a, years)
* item[+]
  * insert Line(nutrition.teeth, [[How are your mouth, teeth or dentures?]])
  * insert Kept(confirm, 6, mo, months)
