// Skin.
RuleSet: SkinSection
* insert Section(skin, assessment, [[Skin]])
* item[+]
  * insert Choices(skin.state, SkinStates, [[How is your skin?]])
  * insert Kept(confirm, 1, wk, week)
* item[+]
  * insert Line(skin.where, [[Where is it sore, and who looks after it?]])
  * insert Kept(confirm, 1, wk, week)
  * insert OnlyIf(skin.state, red-areas)
  * insert OnlyIf(skin.state, pressure-ulcer)
  * insert OnlyIf(skin.state, wound)
  * insert OnlyIf(skin.state, swelling)
