ValueSet: MedicineHelp
Id: medicine-help
Title: "How medicines are managed"
Description: "How a person manages the medicines that they take."
* ^experimental = false
* Support#by-myself "Without help"
* Support#pharmacy-pack "From a pack that the pharmacy fills"
* Support#reminded "When reminded"
* Support#handed-out "Someone hands them to me"
* Support#given "Someone gives them to me, such as drops or injections"
