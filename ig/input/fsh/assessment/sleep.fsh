// Sleep.
RuleSet: SleepSection
* insert Section(sleep, assessment, [[Sleep]])
* item[+]
  * insert Choices(sleep.quality, Sleep, [[How do you sleep?]])
  * insert Kept(confirm, 3, mo, months)
* item[+]
  * insert Line(sleep.helps, [[What helps you to sleep?]])
  * insert Kept(prefill, 1, a, year)
