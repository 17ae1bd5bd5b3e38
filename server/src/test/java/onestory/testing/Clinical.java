package onestory.testing;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** Small valid resources about a person. */
public final class Clinical {

  private Clinical() {}

  /** A plan; {@code title} says what it is. */
  public static CarePlan plan(Reference subject, String title) {
    return new CarePlan()
        .setStatus(CarePlanStatus.ACTIVE)
        .setIntent(CarePlanIntent.PLAN)
        .setTitle(title)
        .setSubject(subject);
  }

  /** An observation; {@code value} says what was seen. */
  public static Observation observation(Reference subject, String value) {
    var observation = new Observation().setStatus(ObservationStatus.FINAL);
    observation.getCode().setText("How it went");
    return observation.setSubject(subject).setValue(new StringType(value));
  }
}
