Invariant: uk-core-1
Description: "An extension that UK Core allows once is sent once, with a value. Send SourceOfServiceRequest, Coverage and DeliveryChannel at most once each."
Severity: #error
Expression: "extension.where(url.matches('^https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-(SourceOfServiceRequest|Coverage|DeliveryChannel)$')).url.isDistinct() and extension.where(url.matches('^https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-(SourceOfServiceRequest|Coverage|DeliveryChannel)$')).all(value.exists())"
