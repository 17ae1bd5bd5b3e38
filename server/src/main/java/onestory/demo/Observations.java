package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** Things measured, counted and noted. */
final class Observations {

  private static final String LOINC = "http://loinc.org";

  private Observations() {}

  /** One measured number, as a vital sign. */
  static Observation measured(Pen pen, Measure measure, double value, DateTimeType when) {
    return vital(pen, when).setCode(measure.concept()).setValue(measure.quantity(value));
  }

  static Observation bloodPressure(Pen pen, int systolic, int diastolic, DateTimeType when) {
    var code =
        Code.snomed("75367002", "Blood pressure")
            .concept()
            .addCoding(new Code(LOINC, "85354-9", "Blood pressure panel").coding());
    var observation = vital(pen, when).setCode(code);
    component(observation, Measure.SYSTOLIC, systolic);
    component(observation, Measure.DIASTOLIC, diastolic);
    return observation;
  }

  /** Something observed that is itself a code, such as whether somebody smokes. */
  static Observation found(Pen pen, Code question, Code answer, DateTimeType when) {
    return of(pen, "social-history", when).setCode(question.concept()).setValue(answer.concept());
  }

  static Observation of(Pen pen, String category, DateTimeType when) {
    return new Observation()
        .setStatus(ObservationStatus.FINAL)
        .addCategory(Code.hl7("observation-category", category, category).concept())
        .setSubject(pen.subject())
        .setEffective(when)
        .addPerformer(pen.signature());
  }

  private static Observation vital(Pen pen, DateTimeType when) {
    return of(pen, "vital-signs", when);
  }

  private static void component(Observation observation, Measure measure, int value) {
    observation.addComponent().setCode(measure.concept()).setValue(measure.quantity(value));
  }
}
