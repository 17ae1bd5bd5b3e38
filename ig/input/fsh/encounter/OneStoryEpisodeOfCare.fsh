Profile: OneStoryEpisodeOfCare
Parent: EpisodeOfCare
Id: onestory-episode-of-care
Title: "EpisodeOfCare"
Description: "A person's journey through services for one reason, which ties together the contacts, referrals and plans that belong to it."
* ^purpose = "Sent by the service in which the journey begins, and again when it ends. Given a person who is passed on, the next service names the same episode in its Encounter, by the journey id of the first, so that the way can be followed to its end."
* insert AppliedToEveryWrite
* obeys episode-of-care-1 and episode-of-care-2
* insert Must(identifier, [[the journey id, which every service passes on unchanged]])
* insert Must(status, [[whether the journey goes on]])
* insert Must(type, [[what kind of journey it is]])
* insert Must(diagnosis, [[the conditions that it is about]])
* insert Must(patient, [[the person]])
* patient obeys subject-1
* insert Must(managingOrganization, [[the organisation that answers for it now]])
* insert Must(period, [[when it began and ended]])
* insert Must(referralRequest, [[the referrals that belong to it]])
* insert Must(careManager, [[who coordinates it]])
* insert Must(team, [[the team that looks after the person meanwhile]])
