// The parts of a count of resources by type.
RuleSet: CountedByType
* insert WithPart(out, type, 1, 1, code, [[The type of resource.]])
* insert WithPart(out, count, 1, 1, integer, [[How many.]])
