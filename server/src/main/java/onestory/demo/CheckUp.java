package onestory.demo;

/** What the practice records of everybody once a year. */
final class CheckUp {

  private static final int AGO = 95;

  private CheckUp() {}

  static void yearly(PersonRecord record, Household household, Code smoking) {
    var days = record.days();
    var nurse = record.pen(household.nurse());
    nurse.write(Encounters.finished(nurse, Contact.SURGERY, days.hours(AGO, "09:00", "09:20")));
    nurse.write(Observations.bloodPressure(nurse, 128, 78, days.at(AGO, "09:05")));
    nurse.write(Observations.measured(nurse, Measure.WEIGHT, 71.5, days.at(AGO, "09:08")));
    nurse.write(Observations.measured(nurse, Measure.HEIGHT, 170, days.at(AGO, "09:09")));
    nurse.write(Smoking.status(nurse, smoking, days.at(AGO, "09:12")));
    nurse.write(Immunisations.given(nurse, Immunisations.INFLUENZA, days.day(AGO - 50)));
    var doctor = record.pen(household.doctor());
    doctor.write(Allergies.noneKnown(doctor, days.day(AGO + 1000)));
    doctor.write(
        Encounters.finished(doctor, Contact.TELEPHONE, days.hours(AGO - 40, "11:30", "11:38")));
  }
}
