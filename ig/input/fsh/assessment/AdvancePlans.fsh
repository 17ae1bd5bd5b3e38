ValueSet: AdvancePlans
Id: advance-plans
Title: "Wishes laid down in advance"
Description: "Documents in which a person has said what should be done if they cannot say it."
* ^experimental = false
* Support#advance-statement "Advance statement of wishes"
* Support#adrt "Advance decision to refuse treatment"
* Support#respect "ReSPECT plan"
* Support#dnacpr "Decision not to attempt resuscitation"
* Support#escalation-plan "Treatment escalation plan"
* Support#organ-donation "Organ donation decision"
* Support#no-document "None"
