package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/** The National Early Warning Score 2, oxygen scale 1, reckoned from a set of observations. */
final class News2 {

  private static final Code TOTAL = Code.snomed("1104051000000101", "NEWS2 total score");

  private News2() {}

  /** The total as an Observation, with its seven parts. */
  static Observation scored(Pen pen, Vitals vitals, DateTimeType when) {
    var observation = Observations.of(pen, "survey", when).setCode(TOTAL.concept());
    var total = 0;
    for (var part : News2Part.values()) {
      var points = part.points(vitals);
      total += points;
      observation.addComponent().setCode(part.code().concept()).setValue(points(points));
    }
    return observation.setValue(points(total));
  }

  private static Quantity points(int value) {
    return new Quantity(value)
        .setUnit("score")
        .setSystem("http://unitsofmeasure.org")
        .setCode("{ScoreOf}");
  }
}
