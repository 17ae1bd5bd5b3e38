// Moving about, and falls.
RuleSet: MobilityBriefly
* insert Section(mobility, assessment, [[Moving about and falls]])
* item[+]
  * insert Choices(mobility.aids, WalkingAids, [[What do you get about with indoors?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(mobility.transfers, Abilities, [[How do you manage to get up from a chair or the bed?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Number(mobility.falls.last-year, 0, 99, [[How many times have you fallen in the last year?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Repeating(mobility.falls.fall, [[Your falls]])
  * insert OnlyFrom(mobility.falls.last-year, 1)
  * item[+]
    * insert Day(mobility.falls.fall.when, [[When did you fall?]])
    * insert Kept(prefill, 5, a, years)
  * item[+]
    * insert Line(mobility.falls.fall.where, [[Where, and what were you doing?]])
    * insert Kept(prefill, 5, a, years)
  * item[+]
    * insert Choices(mobility.falls.fall.harm, Injuries, [[What did it do to you?]])
    * insert Kept(prefill, 5, a, years)
* item[+]
  * insert Choice(mobility.falls.getting-up, Abilities, [[If you fell, how would you get up again?]])
  * insert Kept(confirm, 3, mo, months)

RuleSet: MobilitySection
* insert MobilityBriefly
* item[+]
  * insert Choice(mobility.stairs, Abilities, [[How do you manage stairs?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Choice(mobility.outdoors, Abilities, [[How do you manage to get about outdoors?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Line(mobility.distance, [[How far can you walk before you have to stop?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Choice(mobility.falls.fear, HowOften, [[How often does the fear of falling keep you from doing things?]])
  * insert Kept(confirm, 3, mo, months)
