Invariant: flag-3
Description: "A warning for the safety of staff is looked at again in time. Send period.start, and period.end as the day of the review."
Severity: #error
Expression: "(status = 'active' and category.coding.where(code = 'staff-safety' and system.endsWith('/CodeSystem/flag-category')).exists()) implies (period.start.exists() and period.end.exists())"
