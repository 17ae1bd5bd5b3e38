Instance: leon-is-attorney
InstanceOf: LegalAuthority
Usage: #example
Title: "Margaret's brother is her attorney for health and welfare"
Description: "Margaret's brother is her attorney for health and welfare"
* insert ToldAttorney
* identifier.value = "7000-0000-0001"
* sourceAttachment.title = "The original is with her solicitor; a copy is in the red folder"
