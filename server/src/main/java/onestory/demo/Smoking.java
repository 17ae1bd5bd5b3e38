package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;

/** Whether somebody smokes. */
final class Smoking {

  static final Code NEVER = Code.snomed("266919005", "Never smoked");
  static final Code FORMER = Code.snomed("8517006", "Used to smoke");
  static final Code CURRENT = Code.snomed("77176002", "Smokes");
  static final List<Code> HABITS = List.of(NEVER, NEVER, NEVER, FORMER, FORMER, CURRENT);

  private static final Code STATUS =
      new Code("http://loinc.org", "72166-2", "Tobacco smoking status");

  private Smoking() {}

  static Observation status(Pen pen, Code habit, DateTimeType when) {
    return Observations.found(pen, STATUS, habit, when);
  }
}
