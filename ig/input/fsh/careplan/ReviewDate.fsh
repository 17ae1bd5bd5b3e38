Extension: ReviewDate
Id: review-date
Title: "Review date"
Description: "The day by which somebody looks at it again with the person, and changes or confirms it."
Context: CarePlan, DocumentReference
* value[x] 1..1
* value[x] only date
