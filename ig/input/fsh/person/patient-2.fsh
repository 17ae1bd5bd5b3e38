Invariant: patient-2
Description: "A record that another has replaced is not active. Set active to false, or remove the link of type 'replaced-by'."
Severity: #error
Expression: "link.where(type = 'replaced-by').exists() implies active = false"
