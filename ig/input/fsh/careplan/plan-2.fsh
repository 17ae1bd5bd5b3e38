Invariant: plan-2
Description: "A plan that is followed says when it is reviewed. Send the extension review-date."
Severity: #error
Expression: "status = 'active' implies extension.where(url.endsWith('/StructureDefinition/review-date')).exists()"
