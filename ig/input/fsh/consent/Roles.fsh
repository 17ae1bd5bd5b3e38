ValueSet: Roles
Id: role
Title: "Roles"
Description: "Every role that access rules can name."
* ^experimental = false
* include codes from system Role
