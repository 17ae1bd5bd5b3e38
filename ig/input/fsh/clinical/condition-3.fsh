Invariant: condition-3
Description: "A category in UK Core's list is presenting-complaint or co-morbidity. Send a listed code."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory').all(code in ('presenting-complaint' | 'co-morbidity'))"
