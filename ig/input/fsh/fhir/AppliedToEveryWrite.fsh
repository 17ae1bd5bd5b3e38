// Marks the one profile of a resource type that every write of the type must meet, declared or not.
RuleSet: AppliedToEveryWrite
* ^meta.tag = ProfileUse#every-write
