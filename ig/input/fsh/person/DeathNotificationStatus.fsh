ValueSet: DeathNotificationStatus
Id: death-notification-status
Title: "Status of a notice of death"
Description: "How a person's death was notified, with a short name for each."
* ^experimental = false
* $death-notification-status#1 "informal: told by an organisation that gives care"
* $death-notification-status#2 "formal: told by the registrar"
* $death-notification-status#U "removed: the notice was wrong"
