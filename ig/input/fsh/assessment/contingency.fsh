// What to do when things go wrong: written with the person, shared with their carer.
RuleSet: ContingencyBriefly
* insert Section(contingency, plan, [[If things go wrong]])
* item[+]
  * insert Words(contingency.signs, [[What tells others that something is wrong?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Words(contingency.first, [[What should be done first, and who should be rung?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Line(contingency.place, [[If you became very ill, where would you want to be looked after?]])
  * insert Kept(confirm, 3, mo, months)

RuleSet: ContingencySection
* insert ContingencyBriefly
* item[+]
  * insert Words(contingency.steady, [[What has helped before?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(contingency.not-want, [[What do you not want to happen?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Words(contingency.carer-away, [[What happens if the person who helps you most cannot come?]])
  * insert Kept(confirm, 6, mo, months)
* item[+]
  * insert Line(contingency.bag, [[What should come with you to hospital, and where is it?]])
  * insert Kept(prefill, 1, a, year)
* item[+]
  * insert Words(contingency.winter, [[What needs to be ready before the winter or a heatwave?]])
  * insert Kept(confirm, 6, mo, months)
