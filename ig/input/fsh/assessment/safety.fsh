// Safety at home and safeguarding: asked alone, restricted, never filled in.
RuleSet: SafetySection
* insert Section(safety, safeguarding, [[Feeling safe]])
* insert Labelled(safeguarding-adult)
* item[+]
  * linkId = "safety.alone"
  * text = "Ask these when nobody else can hear. If you cannot be alone with the person, leave them out."
  * type = #display
* item[+]
  * insert Choice(safety.home, YesNo, [[Do you feel safe at home?]])
  * insert AskedAlone(domestic-abuse)
* item[+]
  * insert Choices(safety.fears, SafetyFears, [[What makes you feel unsafe?]])
  * insert AskedAlone(domestic-abuse)
  * insert OnlyIf(safety.home, no)
  * insert OnlyIf(safety.home, not-sure)
* item[+]
  * insert Words(safety.who, [[Who is it, and is somebody else in danger, such as a child?]])
  * insert AskedAlone(domestic-abuse)
  * insert OnlyIf(safety.home, no)
  * insert OnlyIf(safety.home, not-sure)
* item[+]
  * insert Words(safety.wanted, [[What would you like to happen?]])
  * insert AskedAlone(safeguarding-adult)
  * insert OnlyIf(safety.home, no)
  * insert OnlyIf(safety.home, not-sure)
* item[+]
  * insert Choice(safety.concern, YesNo, [[For the assessor: have you a safeguarding concern?]])
  * insert AskedAlone(safeguarding-adult)
* item[+]
  * insert Words(safety.raised, [[For the assessor: what is it, and with whom have you raised it?]])
  * insert AskedAlone(safeguarding-adult)
  * insert OnlyIf(safety.concern, yes)
