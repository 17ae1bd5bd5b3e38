Invariant: encounter-6
Description: "A person is ready to leave between the beginning and the end of the stay. Check the discharge ready date against period."
Severity: #error
Expression: "iif(extension.where(url.endsWith('/StructureDefinition/discharge-ready-date')).value < period.start, false, iif(extension.where(url.endsWith('/StructureDefinition/discharge-ready-date')).value > period.end, false, true))"
