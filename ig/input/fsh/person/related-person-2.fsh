Invariant: related-person-2
Description: "A relationship in UK Core's additional roles is one of its codes, such as Carer or ProxyContact. Send a listed code, with its capitals."
Severity: #error
Expression: "relationship.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole').all(code.matches('^(Agent|Guardian|Personal|PolygamousPartner|Dependant|NonDependant|ProxyContact|ProxyCommunication|ProxyContactCommunication|Carer|NotSpecified)$'))"
