Instance: measure-1-pass-both
InstanceOf: OneStoryMeasure
Usage: #example
Title: "Numerator and denominator"
Description: "Numerator and denominator"
* insert ToldMeasure
* group.population[1].code = $measure-population#numerator
* group.population[1].criteria.language = #text/fhirpath
* group.population[1].criteria.expression = "true"
