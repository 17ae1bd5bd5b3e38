ValueSet: WalkingAids
Id: walking-aids
Title: "Ways of getting about"
Description: "What a person gets about with."
* ^experimental = false
* Support#no-aid "Nothing"
* Support#stick "A stick or crutches"
* Support#walking-frame "A frame or trolley"
* Support#furniture "By holding on to furniture or walls"
* Support#with-person "With somebody beside me"
* Support#wheelchair "A wheelchair"
* Support#scooter "A scooter"
* Support#hoist "A hoist"
* Support#in-bed "I stay in bed"
