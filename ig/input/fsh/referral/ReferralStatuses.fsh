ValueSet: ReferralStatuses
Id: referral-status
Title: "How far a referral has come"
Description: "Every state of a referral's Task."
* ^experimental = false
* include codes from system ReferralStatus
