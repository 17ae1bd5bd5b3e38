Instance: parental-1-fail-both-at-once
InstanceOf: ParentalResponsibility
Usage: #example
Title: "Both parents in one"
Description: "Both parents in one"
* insert ToldParent
* provision.actor[1].role = Authority#parent
* provision.actor[1].reference.display = "Sami Haddad, father"
