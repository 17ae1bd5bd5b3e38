Profile: OneStoryPractitionerRole
Parent: PractitionerRole
Id: onestory-practitioner-role
Title: "PractitionerRole"
Description: "A practitioner in a role at an organisation, such as a community matron of a trust."
* ^purpose = "Sent when a practitioner begins to work for an organisation in a role that others need to know, above all the person who coordinates someone's care, and again when the role ends."
* insert AppliedToEveryWrite
* obeys practitioner-role-1
* insert IdentifiersBySystem
* identifier contains
    sdsRoleProfileId 0..1
* identifier[sdsRoleProfileId] ^short = "role profile id in the Spine Directory Service"
* identifier[sdsRoleProfileId].system 1..1
* identifier[sdsRoleProfileId].system = $sds-role-profile-id (exactly)
* identifier[sdsRoleProfileId].value 1..1
* insert Must(active, [[whether the role is still held]])
* insert Must(period, [[from when until when the role is held]])
* insert Must(practitioner, [[who holds the role]])
* insert Must(organization, [[for which organisation]])
* insert Must(code, [[what the role is]])
* insert Must(specialty, [[in which field]])
* insert Must(telecom, [[how to reach whoever holds the role]])
