Instance: implementation-guide-install
InstanceOf: OperationDefinition
Usage: #definition
Title: "A package is loaded"
Description: "Loads the profiles, code lists and search parameters of a FHIR package while the server runs."
* insert Operation(install, ImplementationGuide)
* insert OnType
* insert Built(true)
* name = "ImplementationGuideInstall"
* insert Takes(npmContent, 0, 1, base64Binary, [[The package as a file. Send this, or a name and version; or send the file alone as the content of the request.]])
* insert Takes(name, 0, 1, string, [[The name of a package in the server's own folder.]])
* insert Takes(version, 0, 1, string, [[Its version.]])
* insert Takes(dryRun, 0, 1, boolean, [[True to load nothing and learn how many stored resources would break which rules.]])
* insert GivesParts(package, 1, 1, [[What was sent.]])
* insert WithPart(out, name, 1, 1, string, [[Its name.]])
* insert WithPart(out, version, 1, 1, string, [[Its version.]])
* insert Gives(replaced, 0, 1, string, [[The version that was here before.]])
* insert Gives(installed, 0, *, string, [[A definition that is loaded, by type and id.]])
* insert GivesParts(skipped, 0, *, [[A definition that is not loaded.]])
* insert WithPart(out, resource, 1, 1, string, [[Its type and id.]])
* insert WithPart(out, reason, 1, 1, string, [[Why it is not.]])
* insert Gives(missing, 0, *, string, [[A package that this one depends on and that is not here.]])
* insert Gives(checked, 0, 1, integer, [[How many stored resources were tried, in a dry run.]])
* insert Gives(failing, 0, 1, integer, [[How many of them would be refused.]])
* insert GivesParts(broken, 0, *, [[A rule that they would break.]])
* insert WithPart(out, rule, 1, 1, string, [[The rule.]])
* insert WithPart(out, count, 1, 1, integer, [[How many would break it.]])
* insert OutcomeInWords
