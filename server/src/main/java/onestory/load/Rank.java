package onestory.load;

import java.util.Collection;
import java.util.List;

/**
 * The order in which files are loaded: what others refer to goes first.
 *
 * <p>Files of one rank are loaded side by side, so a reference may only point to a lower rank, or
 * backwards in the same file.
 */
final class Rank {

  private static final List<String> SHARED =
      List.of(
          "Organization",
          "Location",
          "Practitioner",
          "HealthcareService",
          "PractitionerRole",
          "Medication",
          "Questionnaire");
  private static final List<String> PERSONAL =
      List.of(
          "RelatedPerson",
          "Device",
          "EpisodeOfCare",
          "Encounter",
          "CareTeam",
          "Condition",
          "AllergyIntolerance",
          "Goal",
          "ImagingStudy",
          "Specimen",
          "ServiceRequest",
          "Observation",
          "Procedure",
          "Immunization",
          "MedicationRequest",
          "MedicationAdministration",
          "DocumentReference",
          "DiagnosticReport",
          "CarePlan",
          "Coverage",
          "Claim",
          "ExplanationOfBenefit");

  static final int PEOPLE = SHARED.size();
  static final int LAST = PEOPLE + PERSONAL.size() + 1;

  private Rank() {}

  /** The rank of an NDJSON file that holds resources of one type. */
  static int ofType(String type) {
    if (SHARED.contains(type)) {
      return SHARED.indexOf(type);
    }
    if (type.equals("Patient")) {
      return PEOPLE;
    }
    var place = PERSONAL.indexOf(type);
    return place < 0 ? LAST : PEOPLE + 1 + place;
  }

  /** The rank of a bundle: with people, or shared by all, or neither and therefore last. */
  static int ofBundle(Collection<String> types) {
    if (types.contains("Patient")) {
      return PEOPLE;
    }
    return !types.isEmpty() && SHARED.containsAll(types)
        ? types.stream().mapToInt(SHARED::indexOf).max().orElse(LAST)
        : LAST;
  }
}
