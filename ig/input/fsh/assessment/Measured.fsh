CodeSystem: Measured
Id: measured
Title: "What is measured"
Description: "Observations that an assessment makes and for which no code of SNOMED CT or LOINC was found: the four personal wellbeing questions of the Office for National Statistics, from 0 to 10."
* ^experimental = false
* ^caseSensitive = true
* #life-satisfaction "Satisfied with life" "How satisfied the person is with life nowadays; 10 is best."
* #worthwhile "Worthwhile" "How far the person feels that what they do is worthwhile; 10 is best."
* #happiness "Happy yesterday" "How happy the person felt yesterday; 10 is best."
* #anxiety "Anxious yesterday" "How anxious the person felt yesterday; 10 is worst."
