Profile: OneStoryLocation
Parent: Location
Id: onestory-location
Title: "Location"
Description: "A place where care is given or can be found: a clinic, a ward, a day centre, a hub of a charity."
* ^purpose = "Sent by the organisation that runs the place, when the place opens or moves or what can be found there changes. Given a person's own home, send the address in the Patient and no Location."
* insert AppliedToEveryWrite
* obeys location-1 and location-2
* insert IdentifiersBySystem
* insert Must(identifier, [[the numbers by which the place is known]])
* identifier contains odsSiteCode 0..1
* identifier[odsSiteCode] ^short = "the ODS code of the site"
* identifier[odsSiteCode].system 1..1
* identifier[odsSiteCode].system = $ods-site-code (exactly)
* identifier[odsSiteCode].value 1..1
* identifier[odsSiteCode] obeys ods-code-1
* insert Must(status, [[whether the place is in use]])
* insert Must(name, [[the name that stands on the door]])
* insert Must(description, [[how to find it, and how to get in]])
* insert Must(type, [[what kind of place it is]])
* insert Must(telecom, [[how to ring the place]])
* insert Must(address, [[where it is, with the postcode]])
* insert Must(position, [[where it is on the map]])
* insert Must(managingOrganization, [[who runs the place]])
* insert Must(partOf, [[the larger place that it belongs to]])
* insert Must(hoursOfOperation, [[when it is open]])
