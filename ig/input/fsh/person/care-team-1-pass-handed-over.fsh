Instance: care-team-1-pass-handed-over
InstanceOf: OneStoryCareTeam
Usage: #example
Title: "One key worker has handed over to another"
Description: "One key worker has handed over to another"
* status = #active
* subject = Reference(9990009007)
* participant[0].member = Reference(nmc-99Z0002Z)
* participant[0].role = CareTeamRole#key-worker
* participant[0].onBehalfOf = Reference(Z99005)
* participant[0].period.end = "2026-01-31"
* participant[1].member = Reference(community-matron)
* participant[1].role = CareTeamRole#key-worker
