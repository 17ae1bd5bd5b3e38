Instance: care-team-2-pass-one
InstanceOf: CoordinatedCareTeam
Usage: #example
Title: "One key worker"
Description: "One key worker"
* status = #active
* subject = Reference(9990009007)
* name = "Margaret's team"
* participant[0].member = Reference(community-matron)
* participant[0].role = CareTeamRole#key-worker
