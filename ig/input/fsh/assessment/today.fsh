// How the person is now. It holds for hours, so nothing of it is ever filled in.
RuleSet: TodaySection
* insert Section(today, observation, [[Today]])
* item[+]
  * insert Words(today.happened, [[What has happened?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(today.alertness, Alertness, [[How awake and clear is the person?]])
  * insert AskedEachTime
  * insert Observed($snomed#1104441000000107)
* item[+]
  * insert Number(today.breaths, 0, 80, [[Breaths in a minute]])
  * insert AskedEachTime
  * insert Observed($loinc#9279-1)
* item[+]
  * insert Number(today.oxygen, 30, 100, [[Oxygen saturation, in per cent]])
  * insert AskedEachTime
  * insert Observed($loinc#2708-6)
* item[+]
  * insert Choice(today.on-oxygen, YesNo, [[Is the person breathing extra oxygen?]])
  * insert AskedEachTime
* item[+]
  * insert Number(today.pulse, 0, 300, [[Pulse in a minute]])
  * insert AskedEachTime
  * insert Observed($loinc#8867-4)
* item[+]
  * insert Number(today.systolic, 30, 300, [[Systolic blood pressure, in mmHg]])
  * insert AskedEachTime
  * insert Observed($loinc#8480-6)
* item[+]
  * insert Amount(today.temperature, Cel, [[degrees Celsius]], [[Temperature]])
  * insert AskedEachTime
  * insert Observed($loinc#8310-5)
* item[+]
  * insert Number(today.news2, 0, 20, [[NEWS2, total score]])
  * insert AskedEachTime
  * insert Observed($snomed#1104051000000101)
  * insert Help(today.news2, [[Give the total, reckoned on the oxygen scale that applies to this person. Act on it by your service's rules; this form does not.]])
* item[+]
  * insert Words(today.done, [[What has been done, and what is to be done next, by whom?]])
  * insert AskedEachTime
