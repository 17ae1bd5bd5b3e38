Invariant: clinical-frailty-1
Description: "A level of the Clinical Frailty Scale is one of nine. Send the SNOMED CT code of the level, or a whole number from 1 to 9."
Severity: #error
Expression: "value.all(iif($this is integer, $this >= 1 and $this <= 9, coding.where(system = 'http://snomed.info/sct' and '1129331000000101|1129341000000105|1129351000000108|1129361000000106|1129371000000104|1129381000000102|1129391000000100|1129401000000102|1129411000000100'.contains(code) and code.length() = 16).exists()))"
