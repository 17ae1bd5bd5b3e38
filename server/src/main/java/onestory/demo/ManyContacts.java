package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/** A fall and its long way home: ambulance, emergency department, ward, community and charity. */
final class ManyContacts {

  private static final int FELL = 70;
  private static final int HOME = 58;

  private final PersonRecord record;
  private final Days days;

  private ManyContacts(PersonRecord record) {
    this.record = record;
    this.days = record.days();
  }

  static void tell(Town town) {
    var household =
        town.settle(
            new Home("27 Limekiln Road", "ZZ1 1AD", "01632 960211"), Registration.MILL_LANE);
    var record =
        household.add(
            new Persona(
                town.nextNumber(),
                "many-contacts",
                new PersonName("Mr", "Desmond", "Achebe"),
                Life.man(town.days().ago(29_300)).ofEthnicity("M")),
            town.days());
    town.document(
        record,
        "Many contacts: a broken hip, seen by ambulance, emergency department, ward, community"
            + " team, council and charity.");
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.OSTEOPOROSIS, town.days().day(FELL - 20)));
    gp.write(Conditions.active(gp, Diagnosis.ATRIAL_FIBRILLATION, town.days().day(1700)));
    gp.write(Medicines.taken(gp, Formulary.APIXABAN, town.days().since(1700)));
    CheckUp.yearly(record, household, Smoking.NEVER);
    var story = new ManyContacts(record);
    story.ambulance();
    story.hospital();
    story.home(story.discharge());
  }

  private void ambulance() {
    var crew = record.pen(Professional.PARAMEDIC);
    crew.write(Encounters.finished(crew, Contact.AMBULANCE, days.hours(FELL, "06:52", "07:48")));
    var vitals =
        Vitals.of(new Vitals.Breathing(20, 96, false), new Vitals.Circulation(148, 96), 36.2);
    crew.write(News2.scored(crew, vitals, days.at(FELL, "07:05")));
    crew.write(
        Communications.told(
            crew,
            Professional.DR_SZABO,
            "Fell in the night, right leg short and turned out, takes apixaban, last dose 18:00.",
            days.at(FELL, "07:40")));
  }

  private void hospital() {
    var doctor = record.pen(Professional.DR_SZABO);
    doctor.write(
        Encounters.finished(doctor, Contact.EMERGENCY, days.hours(FELL, "07:48", "11:20")));
    doctor.write(
        Conditions.resolved(
            doctor, Diagnosis.HIP_FRACTURE, days.at(FELL, "09:10"), days.day(HOME - 42)));
    var ward = record.pen(Professional.DR_MENSAH);
    var stay = days.between(FELL, HOME);
    stay.setStartElement(days.at(FELL, "11:20")).setEndElement(days.at(HOME, "14:30"));
    ward.write("ward", Encounters.emergencyStay(ward, stay));
    var nurse = record.pen(Professional.WARD_NURSE);
    nurse.write(Observations.bloodPressure(nurse, 126, 72, days.at(HOME, "08:00")));
    nurse.write("frailty", Frailty.level(nurse, 6, days.at(HOME, "08:10")));
  }

  /** The ward asks the community team to go on. */
  private Reference discharge() {
    var ward = record.pen(Professional.DR_MENSAH);
    ward.write(
        Communications.told(
            ward,
            Professional.DR_OKAFOR,
            "Home today after a hip operation. Walks with a frame. Apixaban goes on.",
            days.at(HOME, "14:00")));
    var referral =
        Referral.from(ward, DemoOrganisation.COMMUNITY, days.at(HOME, "12:00"))
            .asking("Rehabilitation at home", "Hip operation twelve days ago");
    var sent = referral.fulfilled("rehabilitation");
    var nurse = record.pen(Professional.DISTRICT_NURSE);
    nurse.write(referral.task(sent, days.between(HOME, HOME - 42)));
    return sent;
  }

  private void home(Reference referral) {
    var nurse = record.pen(Professional.DISTRICT_NURSE);
    for (var ago : List.of(HOME - 1, HOME - 8, HOME - 15, HOME - 29)) {
      nurse.write(
          Encounters.finished(nurse, Contact.HOME_VISIT, days.hours(ago, "10:30", "11:10"))
              .addBasedOn(referral.copy()));
    }
    var council = record.pen(Professional.SOCIAL_WORKER);
    council.write(
        Encounters.finished(council, Contact.HOME_VISIT, days.hours(HOME - 5, "13:00", "14:00")));
    council.write(
        "rails",
        CarePlans.doing(
            CarePlans.plan(
                council, PlanKind.SUPPORT, "Support after the fall", days.since(HOME - 5)),
            List.of("Grab rails on the stairs", "A pendant alarm", "Charity: a weekly visit")));
    var befriender = record.pen(Professional.BEFRIENDER);
    for (var ago : List.of(HOME - 20, HOME - 27, HOME - 34)) {
      befriender.write(
          Encounters.finished(befriender, Contact.HOME_VISIT, days.hours(ago, "15:00", "16:00")));
    }
    befriender.write(Goals.hope(befriender, "I want to walk to the bowls club.", HOME - 20));
    befriender.write(Consents.sharing(befriender, DemoOrganisation.TOGETHER, days.day(HOME - 20)));
  }
}
