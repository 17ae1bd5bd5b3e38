Instance: care-team-3-fail-no-organisation
InstanceOf: CoordinatedCareTeam
Usage: #example
Title: "A key worker of no organisation"
Description: "A key worker of no organisation"
* status = #active
* subject = Reference(9990009007)
* name = "Margaret's team"
* participant[0].member = Reference(nmc-99Z0001Z)
* participant[0].role = CareTeamRole#key-worker
