ValueSet: MemoryChanges
Id: memory-changes
Title: "Memory"
Description: "How memory has been."
* ^experimental = false
* Answer#no-change "As it always was"
* Answer#slips "Small slips"
* Answer#daily-trouble "Trouble that shows every day"
* Answer#known-dementia "Dementia, known to my doctor"
