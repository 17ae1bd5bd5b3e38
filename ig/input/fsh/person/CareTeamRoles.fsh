ValueSet: CareTeamRoles
Id: care-team-roles
Title: "Roles in a care team"
Description: "The roles in a care team that all the others need to know."
* ^experimental = false
* include codes from system CareTeamRole
