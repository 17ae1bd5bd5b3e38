package onestory.demo;

import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;

/** Conditions as clinicians record them. */
final class Conditions {

  private Conditions() {}

  static Condition active(Pen pen, Code code, DateTimeType onset) {
    return condition(pen, code, onset)
        .setClinicalStatus(Code.hl7("condition-clinical", "active", "Active").concept());
  }

  static Condition resolved(Pen pen, Code code, DateTimeType onset, DateTimeType end) {
    return condition(pen, code, onset)
        .setClinicalStatus(Code.hl7("condition-clinical", "resolved", "Resolved").concept())
        .setAbatement(end);
  }

  private static Condition condition(Pen pen, Code code, DateTimeType onset) {
    return new Condition()
        .setVerificationStatus(Code.hl7("condition-ver-status", "confirmed", "Confirmed").concept())
        .addCategory(
            Code.hl7("condition-category", "problem-list-item", "Problem List Item").concept())
        .setCode(code.concept())
        .setSubject(pen.subject())
        .setOnset(onset)
        .setRecordedDateElement(onset.copy())
        .setRecorder(pen.signature());
  }
}
