Invariant: document-pointer-1
Description: "A pointer has a type of the National Record Locator, such as 736366004 for an advance care plan. Send a SNOMED CT code of the value set of pointer types."
Severity: #error
Expression: "type.coding.where(system = 'http://snomed.info/sct' and code in ('736253002' | '887701000000100' | '861421000000109' | '1382601000000107' | '1363501000000100' | '325691000000100' | '736373009' | '736366004' | '735324008' | '2181441000000107')).exists()"
