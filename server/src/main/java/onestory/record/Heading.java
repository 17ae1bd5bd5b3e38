package onestory.record;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The headings of a story, in the order in which it is told.
 *
 * <p>They follow the PRSB Core Information Standard v2; {@link #code()} is the heading's code in UK
 * Core's RecordStandardHeadings.
 */
public enum Heading {
  PERSON_DEMOGRAPHICS("person-demographics", "Person demographics", "Patient", "Person"),
  ALERTS("alerts", "Alerts", "Flag", "DetectedIssue"),
  ALLERGIES(
      "allergies-and-adverse-reaction",
      "Allergies and adverse reactions",
      "AllergyIntolerance",
      "AdverseEvent"),
  PROBLEMS("problems", "Problem list", "Condition"),
  MEDICATIONS(
      "medications-and-medical-devices",
      "Medications and medical devices",
      "MedicationStatement",
      "MedicationRequest",
      "MedicationAdministration",
      "MedicationDispense",
      "Device",
      "DeviceRequest",
      "DeviceUseStatement",
      "SupplyDelivery",
      "SupplyRequest"),
  LEGAL_INFORMATION("legal-information", "Legal information and consent", "Consent", "Contract"),
  PERSONAL_CONTACTS("social-context", "Personal contacts", "RelatedPerson"),
  SERVICES_AND_CARE("services-and-care", "Services and care", "CareTeam", "EpisodeOfCare"),
  PLANS(
      "plan-and-requested-actions", "Care and support plans", "CarePlan", "Goal", "NutritionOrder"),
  REFERRALS("referral-details", "Referral details", "ServiceRequest", "Task", "RequestGroup"),
  CONTACTS("contact-with-professionals", "Contacts with professionals", "Encounter"),
  APPOINTMENTS("future-appointments", "Appointments", "Appointment", "AppointmentResponse"),
  ASSESSMENTS(
      "assessments",
      "Assessments",
      "QuestionnaireResponse",
      "ClinicalImpression",
      "RiskAssessment"),
  OBSERVATIONS("observations", "Observations", "Observation"),
  INVESTIGATIONS(
      "investigation-results",
      "Investigation results",
      "DiagnosticReport",
      "ImagingStudy",
      "Media",
      "Specimen",
      "MolecularSequence"),
  PROCEDURES("procedures-and-therapies", "Procedures and therapies", "Procedure"),
  VACCINATIONS(
      "vaccinations",
      "Vaccinations",
      "Immunization",
      "ImmunizationEvaluation",
      "ImmunizationRecommendation"),
  FAMILY_HISTORY("family-history", "Family history", "FamilyMemberHistory"),
  DOCUMENTS(
      "documents-including-correspondence-audio-and-images",
      "Documents and correspondence",
      "DocumentReference",
      "DocumentManifest",
      "Composition",
      "Communication",
      "CommunicationRequest"),
  ADMINISTRATION("administrative", "Administration");

  /** Canonical of the code system of {@link #code()}. */
  public static final String SYSTEM =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings";

  private static final Map<String, Heading> BY_TYPE =
      Arrays.stream(values())
          .flatMap(heading -> heading.types.stream().map(type -> Map.entry(type, heading)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, Heading> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Heading::code, Function.identity()));

  private final String code;
  private final String title;
  private final ImmutableSet<String> types;

  Heading(String code, String title, String... types) {
    this.code = code;
    this.title = title;
    this.types = ImmutableSet.copyOf(types);
  }

  /** Code in {@link #SYSTEM}. */
  public String code() {
    return code;
  }

  /** The heading as people read it. */
  public String title() {
    return title;
  }

  /** The heading under which a resource type is told; {@link #ADMINISTRATION} if no other is. */
  public static Heading of(String resourceType) {
    return BY_TYPE.getOrDefault(resourceType, ADMINISTRATION);
  }

  /**
   * The heading with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Heading coded(String code) {
    var heading = BY_CODE.get(code);
    if (heading == null) {
      throw new IllegalArgumentException("No heading has the code " + code);
    }
    return heading;
  }
}
