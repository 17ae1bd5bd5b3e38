// The home, who lives in it, and how to get in.
RuleSet: HomeBriefly
* insert Section(home, assessment, [[Home]])
* item[+]
  * insert Choice(home.kind, HomeKinds, [[What kind of home do you live in?]])
  * insert Kept(prefill, 2, a, years)
* item[+]
  * insert Choices(home.with, Household, [[Who lives with you?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choices(home.access, Access, [[How do we get in?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Line(home.access.key, [[Who has a key?]])
  * insert Kept(confirm, 6, mo, months)
  * insert OnlyIfSupport(home.access, key-held)
  * insert Help(home.access.key, [[Never write down the code of a key safe or a door. Say who can give it.]])

RuleSet: HomeSection
* insert HomeBriefly
* item[+]
  * insert Line(home.floor, [[On which floor do you live, and is there a lift?]])
  * insert Kept(prefill, 2, a, years)
  * insert OnlyIf(home.kind, upper-floor-flat)
  * insert OnlyIf(home.kind, sheltered-housing)
  * insert OnlyIf(home.kind, extra-care)
* item[+]
  * insert Choice(home.toilet-level, YesNo, [[Are toilet, bath and bed on one level?]])
  * insert Kept(prefill, 2, a, years)
* item[+]
  * insert Line(home.getting-there, [[What should a visitor know about finding you or parking?]])
  * insert Kept(prefill, 2, a, years)
