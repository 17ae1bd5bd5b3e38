package onestory.demo;

import org.hl7.fhir.r4.model.Observation;

/**
 * Somebody who measures at home every day: exactly {@value #SIZE} resources, the Patient among
 * them.
 */
final class LongRecord {

  /** Resources in the record, the Patient included. */
  static final int SIZE = 5_000;

  private static final int PER_DAY = 4;

  private LongRecord() {}

  static void tell(Town town) {
    var household =
        town.settle(new Home("8 Signal Hill", "ZZ1 1AJ", "01632 960210"), Registration.MILL_LANE);
    var record =
        household.add(
            new Persona(
                town.nextNumber(),
                "long-record",
                new PersonName("Mr", "Cedric", "Longstaff"),
                Life.man(town.days().ago(27_700)).ofEthnicity("M")),
            town.days());
    town.document(
        record, "Five thousand: a record of exactly 5,000 resources, the Patient included.");
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.HEART_FAILURE, town.days().day(1500)));
    gp.write(Medicines.taken(gp, Formulary.FUROSEMIDE, town.days().since(1500)));
    gp.write(Medicines.taken(gp, Formulary.BISOPROLOL, town.days().since(1500)));
    CheckUp.yearly(record, household, Smoking.FORMER);
    measure(record);
  }

  private static void measure(PersonRecord record) {
    var matron = record.pen(Professional.MATRON);
    var missing = SIZE - record.size();
    for (var i = 0; i < missing; i++) {
      var ago = missing / PER_DAY - i / PER_DAY;
      matron.write("home-%04d".formatted(i + 1), reading(matron, i % PER_DAY, ago));
    }
  }

  // A slow wave over the weeks, so that a chart of the numbers has something to show.
  private static Observation reading(Pen pen, int which, int ago) {
    var days = pen.days();
    var wave = ago % 28 / 14.0 > 1 ? 28 - ago % 28 : ago % 28;
    return switch (which) {
      case 0 -> Observations.measured(pen, Measure.WEIGHT, 81 + wave / 10.0, days.at(ago, "07:10"));
      case 1 -> Observations.measured(pen, Measure.PULSE, 66 + wave, days.at(ago, "07:12"));
      case 2 -> Observations.measured(pen, Measure.SATURATION, 95, days.at(ago, "07:13"));
      default -> Observations.bloodPressure(pen, 118 + wave, 70, days.at(ago, "07:15"));
    };
  }
}
