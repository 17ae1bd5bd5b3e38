Instance: care-plan-review-date
InstanceOf: SearchParameter
Usage: #definition
Title: "Review date"
Description: "A plan by the day by which it is to be looked at again."
* insert Search(review-date, CarePlan, date)
* name = "CarePlanReviewDate"
* expression = "CarePlan.extension.where(url.endsWith('/StructureDefinition/review-date')).value"
