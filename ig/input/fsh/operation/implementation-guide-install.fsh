Instance: implementation-guide-install
InstanceOf: OperationDefinition
Usage: #definition
Title: "A package is loaded"
Description: "Loads the profiles, code lists and search parameters of a FHIR package while the server runs."
* insert Operation(install, ImplementationGuide)
* insert OnType
* insert Planned(true)
* name = "ImplementationGuideInstall"
* insert Takes(npmContent, 0, 1, base64Binary, [[The package as a file. Send this, or a name and version.]])
* insert Takes(name, 0, 1, string, [[The name of a package in the server's own folder.]])
* insert Takes(version, 0, 1, string, [[Its version.]])
* insert Takes(dryRun, 0, 1, boolean, [[True to load nothing and learn how many stored resources would break which rules.]])
* insert GivesParts(change, 0, *, [[What became of one definition.]])
* insert WithPart(out, action, 1, 1, code, [[installed, replaced, unchanged or skipped.]])
* insert WithPart(out, type, 1, 1, code, [[The type of the definition.]])
* insert WithPart(out, url, 0, 1, uri, [[Its canonical URL.]])
* insert WithPart(out, reason, 0, 1, string, [[Why it was skipped.]])
* insert OutcomeInWords
