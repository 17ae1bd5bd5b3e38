Instance: care-team-2-fail-none
InstanceOf: CoordinatedCareTeam
Usage: #example
Title: "A deputy and no key worker"
Description: "A deputy and no key worker"
* status = #active
* subject = Reference(9990009007)
* name = "Margaret's team"
* participant[0].member = Reference(community-matron)
* participant[0].role = CareTeamRole#deputy
