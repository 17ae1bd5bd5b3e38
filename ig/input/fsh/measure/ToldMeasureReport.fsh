// What the examples of a MeasureReport share.
RuleSet: ToldMeasureReport(type, seen)
* status = #complete
* type = #{type}
* measure = "urn:uuid:2f0d7a52-6c1e-4f0b-9f57-0a1d9c6b1f01"
* period.start = "2026-02-01"
* period.end = "2026-02-28"
* group.population[0].code = $measure-population#denominator
* group.population[0].count = 120
* group.population[1].code = $measure-population#numerator
* group.population[1].count = {seen}
