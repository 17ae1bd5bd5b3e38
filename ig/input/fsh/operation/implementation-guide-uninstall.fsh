Instance: implementation-guide-uninstall
InstanceOf: OperationDefinition
Usage: #definition
Title: "A package is removed"
Description: "Removes what a package had brought. What was stored meanwhile stays."
* insert Operation(uninstall, ImplementationGuide)
* insert OnType
* insert Planned(true)
* name = "ImplementationGuideUninstall"
* insert Takes(name, 1, 1, string, [[The name of the package.]])
* insert Takes(version, 0, 1, string, [[Its version; all versions if it is left out.]])
* insert OutcomeInWords
