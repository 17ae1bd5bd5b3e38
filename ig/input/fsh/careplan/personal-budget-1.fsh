Invariant: personal-budget-1
Description: "A personal budget is in pounds. Send the currency GBP with each amount."
Severity: #error
Expression: "extension.value.ofType(Money).all(currency = 'GBP')"
