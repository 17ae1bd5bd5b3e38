Profile: OneStoryMeasure
Parent: Measure
Id: onestory-measure
Title: "Measure"
Description: "A number that tells how care is doing, worked out from the record itself: what is counted, among whom, and by which rule."
* ^purpose = "Sent by whoever looks after the measures of a place, once, and as a new version when the rule changes. Given a number that people will be judged by, the measure says in words what it counts and what it leaves out."
* insert AppliedToEveryWrite
* obeys measure-1
* url 1..1
* title 1..1
* scoring 1..1
* insert Must(url, [[its name for ever]])
* insert Must(version, [[which version of the rule]])
* insert Must(title, [[what people call it]])
* insert Must(status, [[whether it is in use]])
* insert Must(description, [[what it counts, in words]])
* insert Must(scoring, [[a proportion, a ratio, a count]])
* insert Must(improvementNotation, [[whether more or less is better]])
* insert Must(rationale, [[why it is measured, and from which standard]])
* insert Must(group, [[the populations]])
* insert Must(group.population, [[who is in the numerator, the denominator, and left out]])
* insert Must(group.stratifier, [[by what it is broken down]])
