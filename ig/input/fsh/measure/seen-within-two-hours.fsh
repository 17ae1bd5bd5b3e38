Instance: seen-within-two-hours
InstanceOf: OneStoryMeasure
Usage: #example
Title: "How many of those who must be seen within two hours are"
Description: "How many of those who must be seen within two hours are"
* insert ToldMeasure
* version = "1"
* description = "Of the urgent referrals whose clock counts, how many had their first visit before it was due."
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* group.population[1].code = $measure-population#numerator
* group.population[1].criteria.language = #text/fhirpath
* group.population[1].criteria.expression = "Task.extension.where(url.endsWith('/response-clock')).all(extension.where(url = 'stop').value <= extension.where(url = 'due').value)"
