package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/** Mrs X becomes unwell: her matron steps the care up, liaises with the GP, and steps it down. */
final class MrsXCrisis {

  /** Days since she became unwell. */
  static final int UNWELL = 14;

  static final int STABLE = 5;

  private final PersonRecord record;
  private final Pen matron;
  private final Days days;

  private MrsXCrisis(PersonRecord record) {
    this.record = record;
    this.matron = record.pen(Professional.MATRON);
    this.days = record.days();
  }

  static void tell(PersonRecord record, Reference crisisPlan) {
    var story = new MrsXCrisis(record);
    story.unwell();
    story.stepUp(crisisPlan);
    story.rescuePack();
    story.everyDay();
    story.stepDown();
  }

  private void unwell() {
    matron.write(
        "unwell",
        Encounters.finished(matron, Contact.HOME_VISIT, days.hours(UNWELL, "09:30", "10:15")));
    matron.write(
        Conditions.resolved(matron, Diagnosis.COPD_FLARE, days.day(UNWELL), days.day(STABLE)));
    var vitals =
        Vitals.of(new Vitals.Breathing(25, 89, false), new Vitals.Circulation(128, 104), 37.9);
    matron.write("news2-unwell", News2.scored(matron, vitals, days.at(UNWELL, "09:40")));
    matron.write(
        Communications.told(
            matron,
            Professional.COORDINATOR,
            "Mrs Exley has a bad spell. Her crisis plan is on the record; please arrange the extra"
                + " care it names. I keep the coordination.",
            days.at(UNWELL, "10:20")));
    var access = record.pen(Professional.COORDINATOR);
    access.write(
        Communications.told(
            access,
            Professional.MATRON,
            "I see the usual plan, the crisis plan and Leon as carer. Homecare from tomorrow 08:00,"
                + " a nurse each day from today.",
            days.at(UNWELL, "10:45")));
  }

  private void stepUp(Reference crisisPlan) {
    matron.write(
        "temporary-increase",
        CarePlans.doing(
            CarePlans.plan(
                    matron,
                    PlanKind.SUPPORT,
                    "Temporary increase in care",
                    days.between(UNWELL, STABLE))
                .addBasedOn(crisisPlan),
            List.of("A nurse each day", "Homecare each morning", "Rescue pack for five days")));
    var nurse =
        Referral.from(matron, DemoOrganisation.ACCESS_POINT, days.at(UNWELL, "10:20"))
            .asking("Temporary increase in care", "COPD worse; crisis plan in force")
            .basedOn(crisisPlan.copy())
            .urgent(days.hours(UNWELL, "10:20", "12:20"));
    var sent = nurse.fulfilled("step-up");
    record
        .pen(Professional.COORDINATOR)
        .write("step-up-task", nurse.task(sent, days.hours(UNWELL, "10:20", "11:30")));
    var access = record.pen(Professional.COORDINATOR);
    var care =
        Referral.from(access, DemoOrganisation.HOMECARE, days.at(UNWELL, "10:40"))
            .asking("Homecare each morning", "While the crisis plan is in force")
            .basedOn(crisisPlan.copy());
    var homecare = care.fulfilled("morning-homecare");
    record
        .pen(Professional.JUNE)
        .write("morning-visits", care.task(homecare, days.between(UNWELL - 1, STABLE)));
  }

  private void rescuePack() {
    var gp = record.pen(Professional.DR_PENROSE);
    matron.write(
        Communications.told(
            matron,
            Professional.DR_PENROSE,
            "Rescue pack started at 10:00. Please prescribe a new one.",
            days.at(UNWELL, "10:30")));
    gp.write(Encounters.finished(gp, Contact.TELEPHONE, days.hours(UNWELL, "12:05", "12:15")));
    for (var medicine : List.of(Formulary.PREDNISOLONE, Formulary.DOXYCYCLINE)) {
      gp.write("rescue-pack", Medicines.prescribed(gp, medicine, days.at(UNWELL, "12:12")));
      matron.write(Medicines.taken(matron, medicine, days.between(UNWELL, UNWELL - 4)));
    }
  }

  private void everyDay() {
    var nurse = record.pen(Professional.DISTRICT_NURSE);
    for (var day = UNWELL - 1; day > STABLE; day--) {
      nurse.write(
          "daily-visit",
          Encounters.finished(nurse, Contact.HOME_VISIT, days.hours(day, "11:00", "11:25")));
      var better = UNWELL - day;
      nurse.write(
          Observations.measured(
              nurse, Measure.SATURATION, Math.min(92, 88 + better), days.at(day, "11:10")));
    }
  }

  private void stepDown() {
    matron.write(
        "stable",
        Encounters.finished(matron, Contact.HOME_VISIT, days.hours(STABLE, "14:00", "14:40")));
    var vitals =
        Vitals.of(new Vitals.Breathing(18, 92, false), new Vitals.Circulation(132, 84), 36.8);
    matron.write("news2-stable", News2.scored(matron, vitals, days.at(STABLE, "14:10")));
    matron.write(
        "step-down",
        Communications.told(
            matron,
            Professional.DR_PENROSE,
            "Mrs Exley is back to her usual. The extra care ends today; the usual plan is in force"
                + " again, and I visit next week.",
            days.at(STABLE, "15:00")));
  }
}
