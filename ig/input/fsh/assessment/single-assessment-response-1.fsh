Invariant: single-assessment-response-1
Description: "A response says by which version of the form the person was asked. Send questionnaire as the form's URL, a vertical bar and its version."
Severity: #error
Expression: "questionnaire.exists() and questionnaire.matches('^[^|]+[|].+$')"
