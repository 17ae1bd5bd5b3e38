Instance: no-housing-please
InstanceOf: Objection
Usage: #example
Title: "Ada does not want the housing association to see her health"
Description: "Ada does not want the housing association to see her health"
* insert ToldConsent(9990009015, OPTOUT)
* performer = Reference(9990009015)
* provision.extension[forSector].valueCode = #housing
* provision.class[0] = ContentKind#clinical
* provision.class[1] = ContentKind#medication
