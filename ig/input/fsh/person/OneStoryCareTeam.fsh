Profile: OneStoryCareTeam
Parent: CareTeam
Id: onestory-care-team
Title: "CareTeam"
Description: "Who looks after a person together, across organisations: professionals, care workers, volunteers, family and friends, and the key worker among them."
* ^purpose = "Sent by whoever coordinates a person's care, when the team is formed and whenever somebody joins or leaves it. Given somebody who leaves the team, end their period rather than remove them, so that the record shows who was there when."
* insert AppliedToEveryWrite
* obeys care-team-1
* insert AboutOnePerson
* insert Must(identifier, [[the sender's own number of the team]])
* insert Must(status, [[whether the team works now]])
* insert Must(category, [[what kind of team it is]])
* insert Must(name, [[what the team is called]])
* insert Must(subject, [[the person whom it looks after]])
* insert Must(period, [[from when until when]])
* insert Must(participant, [[who takes part]])
* insert Must(participant.role, [[in which role; the key worker has the code key-worker]])
* participant.role from CareTeamRoles (preferred)
* insert Must(participant.member, [[who it is]])
* insert Must(participant.onBehalfOf, [[for which organisation]])
* insert Must(participant.period, [[from when until when they take part]])
* insert Must(reasonCode, [[why there is a team]])
* insert Must(managingOrganization, [[the organisation that coordinates]])
* insert Must(telecom, [[how to reach the team]])
