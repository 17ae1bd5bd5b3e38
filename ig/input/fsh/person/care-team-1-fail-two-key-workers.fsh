Instance: care-team-1-fail-two-key-workers
InstanceOf: OneStoryCareTeam
Usage: #example
Title: "Two key workers at once"
Description: "Two key workers at once"
* status = #active
* subject = Reference(9990009007)
* participant[0].member = Reference(nmc-99Z0002Z)
* participant[0].role = CareTeamRole#key-worker
* participant[0].onBehalfOf = Reference(Z99005)
* participant[1].member = Reference(community-matron)
* participant[1].role = CareTeamRole#key-worker
