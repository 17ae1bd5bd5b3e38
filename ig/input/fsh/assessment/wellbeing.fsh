// The four personal wellbeing questions of the Office for National Statistics, in its words:
// contains public sector information licensed under the Open Government Licence v3.0.
RuleSet: WellbeingSection
* insert Section(wellbeing, assessment, [[Wellbeing]])
* item[+]
  * insert Number(wellbeing.satisfied, 0, 10, [[Overall, how satisfied are you with your life nowadays? 0 is not at all, 10 is completely.]])
  * insert Kept(confirm, 3, mo, months)
  * insert Observed(Measured#life-satisfaction)
* item[+]
  * insert Number(wellbeing.worthwhile, 0, 10, [[Overall, to what extent do you feel that the things you do in your life are worthwhile? 0 is not at all, 10 is completely.]])
  * insert Kept(confirm, 3, mo, months)
  * insert Observed(Measured#worthwhile)
* item[+]
  * insert Number(wellbeing.happy, 0, 10, [[Overall, how happy did you feel yesterday? 0 is not at all, 10 is completely.]])
  * insert AskedEachTime
  * insert Observed(Measured#happiness)
* item[+]
  * insert Number(wellbeing.anxious, 0, 10, [[Overall, how anxious did you feel yesterday? 0 is not at all, 10 is completely.]])
  * insert AskedEachTime
  * insert Observed(Measured#anxiety)
