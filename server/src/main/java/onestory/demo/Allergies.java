package onestory.demo;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceCriticality;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceSeverity;
import org.hl7.fhir.r4.model.DateTimeType;

/** Allergies, and the statement that there are none known. */
final class Allergies {

  static final Code PENICILLIN = Code.snomed("91936005", "Allergy to penicillin");
  static final Code PEANUT = Code.snomed("91935009", "Allergy to peanuts");
  static final Code NONE_KNOWN = Code.snomed("716186003", "No known allergy");

  private Allergies() {}

  /** An allergy that once showed as a rash. */
  static AllergyIntolerance rashFrom(Pen pen, Code allergy, DateTimeType recorded) {
    var found = allergy(pen, allergy, recorded).setCriticality(AllergyIntoleranceCriticality.HIGH);
    found
        .addReaction()
        .addManifestation(Diagnosis.RASH.concept())
        .setSeverity(AllergyIntoleranceSeverity.MODERATE);
    return found;
  }

  static AllergyIntolerance noneKnown(Pen pen, DateTimeType recorded) {
    return allergy(pen, NONE_KNOWN, recorded);
  }

  private static AllergyIntolerance allergy(Pen pen, Code code, DateTimeType recorded) {
    return new AllergyIntolerance()
        .setClinicalStatus(Code.hl7("allergyintolerance-clinical", "active", "Active").concept())
        .setVerificationStatus(
            Code.hl7("allergyintolerance-verification", "confirmed", "Confirmed").concept())
        .setCode(code.concept())
        .setPatient(pen.subject())
        .setRecordedDateElement(recorded)
        .setRecorder(pen.signature());
  }
}
