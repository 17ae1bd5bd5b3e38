// What the examples of a Measure share.
RuleSet: ToldMeasure
* url = "urn:uuid:2f0d7a52-6c1e-4f0b-9f57-0a1d9c6b1f01"
* title = "Seen within two hours"
* status = #active
* scoring = $measure-scoring#proportion
* group.population[0].code = $measure-population#denominator
* group.population[0].criteria.language = #text/fhirpath
* group.population[0].criteria.expression = "Task.extension.where(url.endsWith('/response-clock')).extension.where(url = 'excluded').empty()"
