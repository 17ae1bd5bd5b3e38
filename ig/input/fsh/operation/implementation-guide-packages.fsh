Instance: implementation-guide-packages
InstanceOf: OperationDefinition
Usage: #definition
Title: "Which packages are here"
Description: "Lists the packages that are loaded."
* insert Operation(packages, ImplementationGuide)
* insert OnType
* insert Built(false)
* name = "ImplementationGuidePackages"
* insert GivesParts(package, 0, *, [[A package that is loaded.]])
* insert WithPart(out, name, 1, 1, string, [[Its name.]])
* insert WithPart(out, version, 1, 1, string, [[Its version.]])
* insert WithPart(out, checksum, 1, 1, string, [[The SHA-256 of its content.]])
* insert WithPart(out, installed, 1, 1, instant, [[When it was loaded.]])
