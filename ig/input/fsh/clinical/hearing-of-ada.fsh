Instance: hearing-of-ada
InstanceOf: OneStoryFlag
Usage: #example
Title: "How to speak with Ada, who is hard of hearing"
Description: "How to speak with Ada, who is hard of hearing"
* status = #active
* category = FlagCategory#reasonable-adjustment
* code.text = "Hard of hearing: face her, speak slowly, see that her hearing aids are in"
* subject = Reference(9990009015)
* period.start = "2025-11-10"
* author = Reference(homecare-worker)
