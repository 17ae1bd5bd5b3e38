package onestory.demo;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/**
 * Mrs A: found listless by June, her homecare worker; assessed within two hours, supported for a
 * while, and left with a contingency plan that her own people have a part in.
 */
final class MrsA {

  /** Days since the morning on which June found her. */
  static final int FOUND = 21;

  static final int STEPPED_DOWN = 7;

  private final PersonRecord record;
  private final Days days;

  private MrsA(PersonRecord record) {
    this.record = record;
    this.days = record.days();
  }

  static void tell(Town town) {
    var household =
        town.settle(new Home("4 Cobblers Row", "ZZ1 1AA", "01632 960201"), Registration.MILL_LANE);
    var born = LocalDate.of(town.days().anchor().getYear() - 84, 3, 9);
    var name = new PersonName("Mrs", "Ada", "Appleyard");
    var record =
        household.add(new Persona(town.nextNumber(), "mrs-a", name, Life.woman(born)), town.days());
    town.document(
        record,
        "Mrs A: found listless by her homecare worker, seen within two hours, supported for two"
            + " weeks, now back to usual care with a contingency plan.");
    var story = new MrsA(record);
    story.before();
    var visit = story.referral();
    MrsAVisit.tell(record, visit);
    story.doctor();
    MrsAAfterwards.tell(record);
  }

  private void before() {
    var gp = record.pen(Professional.DR_OKAFOR);
    gp.write(Conditions.active(gp, Diagnosis.HYPERTENSION, days.day(4400)));
    gp.write(Conditions.active(gp, Diagnosis.OSTEOARTHRITIS, days.day(3100)));
    gp.write(Conditions.active(gp, Diagnosis.HEARING_LOSS, days.day(1500)));
    gp.write(Allergies.rashFrom(gp, Allergies.PENICILLIN, days.day(6200)));
    gp.write(Medicines.taken(gp, Formulary.AMLODIPINE, days.since(4400)));
    gp.write(Medicines.taken(gp, Formulary.PARACETAMOL, days.since(3100)));
    gp.write(Immunisations.given(gp, Immunisations.INFLUENZA, days.day(45)));
    gp.write(Encounters.finished(gp, Contact.SURGERY, days.hours(180, "10:10", "10:22")));
    gp.write(Observations.bloodPressure(gp, 138, 76, days.at(180, "10:15")));
    var june = record.pen(Professional.JUNE);
    june.write(
        "usual-visits",
        CarePlans.doing(
            CarePlans.plan(june, PlanKind.USUAL, "Usual homecare visits", days.since(400)),
            List.of(
                "Every morning: help with washing and dressing, breakfast, tablets",
                "Every evening: supper, tablets, safe to bed")));
    june.write(Consents.sharing(june, DemoOrganisation.HOMECARE, days.day(400)));
  }

  /** June asks the doctor, then the access point. Answers with the referral to rapid response. */
  private Reference referral() {
    var june = record.pen(Professional.JUNE);
    june.write(
        "found-listless",
        Encounters.finished(june, Contact.HOME_VISIT, days.hours(FOUND, "08:30", "09:25")));
    june.write(
        Conditions.resolved(
            june, Diagnosis.LETHARGY, days.at(FOUND, "08:40"), days.day(FOUND - 3)));
    june.write(
        Communications.told(
            june,
            Professional.DR_OKAFOR,
            "Mrs Appleyard is listless, has hardly drunk since yesterday and is not herself. Can"
                + " you come this morning?",
            days.at(FOUND, "08:55")));
    var gp = record.pen(Professional.DR_OKAFOR);
    gp.write(
        Communications.told(
            gp,
            Professional.JUNE,
            "I cannot come before the afternoon. Please ask the single point of access for an"
                + " assessment now.",
            days.at(FOUND, "09:05")));
    return access(june);
  }

  /** The access point takes the request and refers on. */
  private Reference access(Pen june) {
    var asked =
        Referral.from(june, DemoOrganisation.ACCESS_POINT, days.at(FOUND, "09:15"))
            .asking("Urgent assessment at home", "Listless, drinking little, new confusion");
    var sent = asked.fulfilled("asks-access-point");
    var access = record.pen(Professional.COORDINATOR);
    access.write(asked.task(sent, days.hours(FOUND, "09:15", "09:24")));
    return onward(access);
  }

  private Reference onward(Pen access) {
    var referral =
        Referral.from(access, DemoOrganisation.RAPID_RESPONSE, days.at(FOUND, "09:24"))
            .asking("Rapid response assessment", "Possible dehydration or infection; lives alone")
            .urgent(days.hours(FOUND, "09:24", "11:24"));
    var sent = referral.fulfilled("rapid-response");
    var rapid = record.pen(Professional.RAPID_NURSE);
    rapid.write("two-hour-task", referral.task(sent, days.hours(FOUND, "09:24", "10:40")));
    return sent;
  }

  private void doctor() {
    var gp = record.pen(Professional.DR_OKAFOR);
    gp.write(
        "doctor-visits",
        Encounters.finished(gp, Contact.HOME_VISIT, days.hours(FOUND, "16:20", "16:45")));
    gp.write(
        Conditions.resolved(
            gp, Diagnosis.URINE_INFECTION, days.at(FOUND, "16:40"), days.day(FOUND - 6)));
    gp.write(
        "antibiotic", Medicines.prescribed(gp, Formulary.NITROFURANTOIN, days.at(FOUND, "16:42")));
    gp.write(Medicines.taken(gp, Formulary.NITROFURANTOIN, days.between(FOUND, FOUND - 3)));
  }
}
