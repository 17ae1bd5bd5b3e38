Instance: oxygen-of-margaret
InstanceOf: OneStoryFlag
Usage: #example
Title: "What a crew must know before it gives Margaret oxygen"
Description: "What a crew must know before it gives Margaret oxygen"
* status = #active
* category = FlagCategory#alert
* code.text = "Aim for 88 to 92 % oxygen saturation: more oxygen harms her"
* subject = Reference(9990009007)
* period.start = "2026-01-12"
* author = Reference(community-matron)
