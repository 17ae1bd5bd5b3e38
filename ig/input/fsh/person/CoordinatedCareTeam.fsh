Profile: CoordinatedCareTeam
Parent: OneStoryCareTeam
Id: onestory-coordinated-care-team
Title: "CareTeam with its key worker"
Description: "The care team of a person with an active plan: exactly one key worker, the named contact, whom everybody can reach."
* ^purpose = "Sent by the organisation that coordinates a person with an active plan, and declared by it. Given such a team that is active, it has exactly one key worker whose period has not ended, and others can tell for which organisation the key worker works."
* obeys care-team-2 and care-team-3
* name 1..1
* participant 1..*
