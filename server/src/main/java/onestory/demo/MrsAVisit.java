package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/** The rapid response team at Mrs A's home: the assessment that everyone sees, and the support. */
final class MrsAVisit {

  private static final int DAY = MrsA.FOUND;

  private final PersonRecord record;
  private final Pen rapid;
  private final Days days;

  private MrsAVisit(PersonRecord record) {
    this.record = record;
    this.rapid = record.pen(Professional.RAPID_NURSE);
    this.days = record.days();
  }

  static void tell(PersonRecord record, Reference referral) {
    var story = new MrsAVisit(record);
    story.visit(referral);
    story.assessment();
    story.support();
  }

  private void visit(Reference referral) {
    rapid.write(
        "rapid-visit",
        Encounters.finished(rapid, Contact.HOME_VISIT, days.hours(DAY, "10:40", "11:50"))
            .addBasedOn(referral));
    var vitals =
        Vitals.of(new Vitals.Breathing(21, 95, false), new Vitals.Circulation(104, 98), 38.2)
            .notAlert();
    rapid.write("news2", News2.scored(rapid, vitals, days.at(DAY, "10:50")));
    rapid.write(Observations.bloodPressure(rapid, 104, 62, days.at(DAY, "10:50")));
    rapid.write(Observations.measured(rapid, Measure.TEMPERATURE, 38.2, days.at(DAY, "10:50")));
    rapid.write("frailty", Frailty.level(rapid, 6, days.at(DAY, "11:10")));
    rapid.write(
        Conditions.resolved(
            rapid, Diagnosis.DEHYDRATION, days.at(DAY, "11:15"), days.day(DAY - 4)));
  }

  private void assessment() {
    rapid.write(
        "single-assessment",
        Assessment.by(rapid, days.at(DAY, "11:40"))
            .answer("matters", "What matters most to you?", "Staying in my own home.")
            .answer("usual", "How are you on a usual day?", "I walk to the gate with my frame.")
            .answer("today", "What has changed?", "No strength since Sunday; not drinking.")
            .answer("home", "Who lives with you?", "Nobody. My daughter rings every evening.")
            .answer("help", "Who helps you?", "June, mornings and evenings; Tomas next door.")
            .answer("hearing", "How should we talk with you?", "Face me; I wear a hearing aid.")
            .answer("worry", "What worries you?", "Falling at night and nobody knowing.")
            .complete());
  }

  private void support() {
    rapid.write(
        "short-term-support",
        CarePlans.doing(
            CarePlans.plan(
                rapid,
                PlanKind.SUPPORT,
                "Short-term support after a sudden illness",
                days.between(DAY, MrsA.STEPPED_DOWN)),
            List.of(
                "Rapid response: a visit each day for five days, fluids and observations",
                "Kingfisher Homecare: two more visits a day, lunch and tea",
                "Occupational therapist: commode and bed lever for the nights")));
    rapid.write("goal-strength", Goals.reached(rapid, "I want to walk to my gate again.", DAY));
    var extra =
        Referral.from(rapid, DemoOrganisation.HOMECARE, days.at(DAY, "11:45"))
            .asking("Two more homecare visits a day", "Short-term support after sudden illness");
    var sent = extra.fulfilled("more-homecare");
    var june = record.pen(Professional.JUNE);
    june.write(extra.task(sent, days.between(DAY, MrsA.STEPPED_DOWN)));
    rapid.write(
        Communications.told(
            rapid,
            Professional.DR_OKAFOR,
            "Seen at 10:40, NEWS2 9, dehydrated, likely urine infection, allergic to penicillin."
                + " Support is in place; please visit today.",
            days.at(DAY, "11:55")));
  }
}
