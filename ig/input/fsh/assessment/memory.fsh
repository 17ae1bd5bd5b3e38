// Memory and thinking.
RuleSet: MemoryBriefly
* insert Section(memory, assessment, [[Memory]])
* item[+]
  * insert Choice(memory.change, MemoryChanges, [[How has your memory been in the last year?]])
  * insert Kept(confirm, 6, mo, months)

RuleSet: MemorySection
* insert MemoryBriefly
* item[+]
  * insert Words(memory.trouble, [[What do you, or people close to you, notice?]])
  * insert Kept(confirm, 6, mo, months)
  * insert OnlyIf(memory.change, slips)
  * insert OnlyIf(memory.change, daily-trouble)
  * insert OnlyIf(memory.change, known-dementia)
* item[+]
  * insert Choice(memory.seen, YesNo, [[Has a doctor or memory clinic looked into it?]])
  * insert Kept(confirm, 1, a, year)
  * insert Clinical
  * insert OnlyIf(memory.change, slips)
  * insert OnlyIf(memory.change, daily-trouble)
  * insert OnlyIf(memory.change, known-dementia)
* item[+]
  * insert Words(memory.helps, [[What helps you to remember, and what calms you when you are muddled?]])
  * insert Kept(prefill, 1, a, year)
