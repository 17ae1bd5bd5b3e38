Invariant: signed-document-2
Description: "A form that is in force says by when it is reviewed. Send the extension review-date."
Severity: #error
Expression: "(status = 'current' and docStatus = 'final') implies extension.where(url.endsWith('/StructureDefinition/review-date')).exists()"
