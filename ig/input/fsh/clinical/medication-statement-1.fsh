Invariant: medication-statement-1
Description: "A medicine that is kept for a crisis can be found. Send where it is kept with a medicine marked anticipatory or rescue."
Severity: #error
Expression: "((status = 'active' or status = 'intended') and extension.where(url.endsWith('/StructureDefinition/medicine-marked')).value.coding.where(code = 'anticipatory' or code = 'rescue').exists()) implies extension.where(url.endsWith('/StructureDefinition/kept-at')).exists()"
