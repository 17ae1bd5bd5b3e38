Invariant: nhs-number-3
Description: "One digit repeated ten times is a placeholder, not an NHS number. Leave the identifier out if the number is not known."
Severity: #error
Expression: "value.matches('^(0{10}|1{10}|2{10}|3{10}|4{10}|5{10}|6{10}|7{10}|8{10}|9{10})$').not()"
