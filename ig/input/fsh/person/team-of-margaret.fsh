Instance: team-of-margaret
InstanceOf: CoordinatedCareTeam
Usage: #example
Title: "Margaret's team: her matron is the key worker while her care is stepped up"
Description: "Margaret's team: her matron is the key worker while her care is stepped up"
* status = #active
* name = "Margaret's team"
* subject = Reference(9990009007)
* period.start = "2026-01-12"
* participant[0].role = CareTeamRole#key-worker "Key worker"
* participant[0].member = Reference(nmc-99Z0001Z)
* participant[0].onBehalfOf = Reference(Z99003)
* participant[0].period.start = "2026-01-12"
* participant[1].role = CareTeamRole#responsible-clinician "Responsible clinician"
* participant[1].member = Reference(gmc-9999901)
* participant[1].onBehalfOf = Reference(Z99001)
* participant[2].role.text = "Brother and carer"
* participant[2].member = Reference(leon)
* reasonCode.text = "Respiratory disease with a crisis plan"
* managingOrganization = Reference(Z99003)
* telecom.system = #phone
* telecom.value = "01632 960103"
