ValueSet: MedicineMarks
Id: medicine-marks
Title: "Marks of a medicine"
Description: "Every mark that a medicine can have."
* ^experimental = false
* include codes from system MedicineMark
