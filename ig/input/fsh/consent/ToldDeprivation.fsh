// What the examples of a deprivation of liberty share.
RuleSet: ToldDeprivation(end)
* status = #active
* subject = Reference(9990009015)
* code.text = "Not to leave the home alone; her daughter may take her out"
* author.display = "Testbridge Council, which authorised it"
* period.start = "2026-04-01"
* period.end = "{end}"
