ValueSet: ContinenceAids
Id: continence-aids
Title: "Continence aids"
Description: "What a person uses."
* ^experimental = false
* Support#pads "Pads"
* Support#catheter "A catheter"
* Support#stoma "A stoma bag"
* Support#commode "A commode or bottle"
* Support#no-continence-aid "Nothing"
