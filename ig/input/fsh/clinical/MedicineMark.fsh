CodeSystem: MedicineMark
Id: medicine-mark
Title: "Mark of a medicine"
Description: "What whoever comes in a crisis must know of a medicine first."
* ^experimental = false
* ^caseSensitive = true
* #high-risk "High risk" "Does harm when it is missed, doubled or combined, such as insulin, an anticoagulant, lithium or methotrexate."
* #anticipatory "Anticipatory" "Prescribed ahead and kept at hand, to be given when it is needed."
* #rescue "Rescue" "The person starts it when agreed signs show, as a rescue pack."
* #time-critical "Time-critical" "Must not be late, such as medicines for Parkinson's disease or epilepsy."
