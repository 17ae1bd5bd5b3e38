ValueSet: BudgetForms
Id: budget-forms
Title: "Form of a personal budget"
Description: "How a personal budget is managed."
* ^experimental = false
* Support#direct-payment "As a direct payment"
* Support#managed "Managed by the council or the NHS"
* Support#third-party-managed "Managed by another organisation"
* Support#mixed "Partly one, partly another"
