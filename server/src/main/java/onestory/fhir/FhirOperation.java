package onestory.fhir;

/** A provider of FHIR operations, which the assembly registers on the FHIR servlet. */
public interface FhirOperation {}
