Invariant: encounter-7
Description: "A kind of place of the NHS Data Dictionary is one of its codes, such as A01 for the person's home. Send a listed code."
Severity: #error
Expression: "location.physicalType.coding.where(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeEngland').all(code.matches('^(A01|A02|A03|A04|B01|B02|C01|C02|C03|D01|D02|D03|E01|E02|E03|E04|E99|F01|G01|G02|G03|G04|H01|J01|K01|K02|L01|L02|L03|L04|L05|L06|L99|M01|M02|M03|M04|M05|M06|M07|N01|N02|N03|N04|N05|X01)$'))"
