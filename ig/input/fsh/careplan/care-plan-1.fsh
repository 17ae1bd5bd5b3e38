Invariant: care-plan-1
Description: "A reader can tell which plan this is. Send a title or a category."
Severity: #error
Expression: "title.exists() or category.exists()"
