Instance: implementation-guide-uninstall
InstanceOf: OperationDefinition
Usage: #definition
Title: "A package is removed"
Description: "Removes what a package had brought. What was stored meanwhile stays."
* insert Operation(uninstall, ImplementationGuide)
* insert OnType
* insert Built(true)
* name = "ImplementationGuideUninstall"
* insert Takes(name, 1, 1, string, [[The name of the package.]])
* insert Takes(version, 0, 1, string, [[Its version, to remove it only if it is that one.]])
* insert GivesParts(package, 1, 1, [[What was removed.]])
* insert WithPart(out, name, 1, 1, string, [[Its name.]])
* insert WithPart(out, version, 1, 1, string, [[Its version.]])
* insert OutcomeInWords
