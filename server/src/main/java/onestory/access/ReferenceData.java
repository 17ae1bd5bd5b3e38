package onestory.access;

import java.util.Set;

/** The types of resources that are about nobody: organisations, staff, definitions, terminology. */
final class ReferenceData {

  // Deny by default: a type that is not named here is taken to be about people.
  private static final Set<String> TYPES =
      Set.of(
          "ActivityDefinition",
          "CapabilityStatement",
          "CodeSystem",
          "CompartmentDefinition",
          "ConceptMap",
          "DeviceDefinition",
          "Endpoint",
          "EventDefinition",
          "ExampleScenario",
          "GraphDefinition",
          "HealthcareService",
          "ImplementationGuide",
          "Library",
          "Location",
          "Measure",
          "Medication",
          "MedicationKnowledge",
          "MessageDefinition",
          "NamingSystem",
          "ObservationDefinition",
          "OperationDefinition",
          "Organization",
          "OrganizationAffiliation",
          "PlanDefinition",
          "Practitioner",
          "PractitionerRole",
          "Questionnaire",
          "SearchParameter",
          "SpecimenDefinition",
          "StructureDefinition",
          "StructureMap",
          "Substance",
          "TerminologyCapabilities",
          "ValueSet");

  private ReferenceData() {}

  static boolean includes(String type) {
    return TYPES.contains(type);
  }

  static Set<String> types() {
    return TYPES;
  }
}
