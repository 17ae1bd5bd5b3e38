// The headings of the PRSB's About Me standard, by their codes. The words are ours.
RuleSet: AboutMeBriefly
* insert Section(about-me, about-me, [[About me]])
* code = $snomed#1515851000000101
* item[+]
  * insert Words(about-me.important, [[What matters most to you?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515861000000103
  * insert Help(about-me.important, [[Whatever makes a day worth having: people, places, habits, music, being at home.]])
* item[+]
  * insert Words(about-me.communication, [[How do you make yourself understood, and how should we talk with you?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515881000000107
* item[+]
  * insert Words(about-me.do-and-do-not, [[What should we always do, and what should we never do?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515901000000105

RuleSet: AboutMeSection
* insert AboutMeBriefly
* item[+]
  * insert Words(about-me.people, [[Who are the people, or animals, that matter most to you?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515871000000105
* item[+]
  * insert Words(about-me.wellness, [[How are you when you are well, and how do others notice that you are not?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515891000000109
* item[+]
  * insert Words(about-me.support, [[How and when do you like to be helped?]])
  * insert Kept(prefill, 1, a, year)
  * code = $snomed#1515911000000107
* item[+]
  * insert Words(about-me.worth-knowing, [[What else is worth knowing about you?]])
  * insert Kept(prefill, 2, a, years)
  * code = $snomed#1515921000000101
* item[+]
  * insert Line(about-me.written-with, [[Who helped you to put this into words?]])
  * insert Kept(prefill, 1, a, year)
