package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;

/** The Clinical Frailty Scale: the level's code and number, without the scale's own words. */
final class Frailty {

  private static final Code SCALE = Code.snomed("763264000", "Clinical Frailty Scale level");
  private static final List<String> LEVELS =
      List.of(
          "1129331000000101",
          "1129341000000105",
          "1129351000000108",
          "1129361000000106",
          "1129371000000104",
          "1129381000000102",
          "1129391000000100",
          "1129401000000102",
          "1129411000000100");

  private Frailty() {}

  /**
   * @param level 1 to 9
   */
  static Observation level(Pen pen, int level, DateTimeType when) {
    var text = "Level " + level;
    return Observations.of(pen, "survey", when)
        .setCode(SCALE.concept())
        .setValue(Code.snomed(LEVELS.get(level - 1), text).concept().setText(text));
  }
}
