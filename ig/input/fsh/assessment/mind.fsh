// Mental wellbeing. What may be different tomorrow, and self-harm above all, is asked each time.
RuleSet: MindBriefly
* insert Section(mind, assessment, [[How you feel]])
* item[+]
  * insert Choice(mind.low, HowOften, [[In the last two weeks, how often have you felt low or without hope?]])
  * insert Kept(confirm, 2, wk, weeks)
* item[+]
  * insert Choice(mind.self-harm, YesNo, [[Have you had thoughts of harming yourself, or that life is not worth living?]])
  * insert AskedEachTime
  * insert Labelled(harm-if-shown)
  * insert Help(mind.self-harm, [[Ask it plainly; asking does no harm. After a yes stay with the person, and follow your service's way of getting help today.]])
* item[+]
  * insert Choice(mind.self-harm.plan, YesNo, [[Have you thought about how or when?]])
  * insert AskedEachTime
  * insert Labelled(harm-if-shown)
  * insert OnlyIf(mind.self-harm, yes)
* item[+]
  * insert Words(mind.self-harm.done, [[What has been agreed to keep you safe, and who has been told?]])
  * insert AskedEachTime
  * insert Labelled(harm-if-shown)
  * insert OnlyIf(mind.self-harm, yes)

RuleSet: MindSection
* insert MindBriefly
* item[+]
  * insert Choice(mind.interest, HowOften, [[How often have you had no interest in things that you usually enjoy?]])
  * insert Kept(confirm, 2, wk, weeks)
* item[+]
  * insert Choice(mind.worry, HowOften, [[How often have worries been hard to stop?]])
  * insert Kept(confirm, 2, wk, weeks)
* item[+]
  * insert Words(mind.events, [[Has something happened lately that weighs on you, such as a loss or a move?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Words(mind.helps, [[What helps you when you feel low or worried?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Line(mind.support, [[Does anybody help you with how you feel, such as a counsellor or a nurse?]])
  * insert Kept(confirm, 6, mo, months)
