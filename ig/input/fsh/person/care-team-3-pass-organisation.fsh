Instance: care-team-3-pass-organisation
InstanceOf: CoordinatedCareTeam
Usage: #example
Title: "A key worker and the organisation"
Description: "A key worker and the organisation"
* status = #active
* subject = Reference(9990009007)
* name = "Margaret's team"
* participant[0].member = Reference(nmc-99Z0001Z)
* participant[0].role = CareTeamRole#key-worker
* participant[0].onBehalfOf = Reference(Z99003)
