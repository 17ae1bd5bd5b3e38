package onestory.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;

/** People without a known NHS number: a visitor in the emergency department, and a newborn. */
final class WithoutNumber {

  private WithoutNumber() {}

  static void tell(Town town) {
    visitor(town);
    motherAndNewborn(town);
  }

  private static void visitor(Town town) {
    var household =
        new Household(
            new Home("Room 12, Harbour Hotel", "ZZ1 2BF", "01632 960206"), Registration.HARBOUR);
    town.settle(household);
    var days = town.days();
    var persona =
        new Persona(
            temporary("visitor"),
            "visitor",
            PersonName.of("Luca", "Ferrante"),
            Life.man(days.ago(12_700)).ofEthnicity("C"));
    var record = household.welcome(atHospital(persona, "H9000001"), persona, days);
    Patients.speaks(record.patient(), "it", "Italian");
    town.document(record, "Visitor: no NHS number known, so a temporary identity at the hospital.");
    var doctor = record.pen(Professional.DR_SZABO);
    doctor.write(Encounters.finished(doctor, Contact.EMERGENCY, days.hours(2, "19:10", "21:40")));
    doctor.write(Allergies.rashFrom(doctor, Allergies.PEANUT, days.at(2, "19:20")));
    doctor.write(Observations.bloodPressure(doctor, 118, 70, days.at(2, "19:25")));
    doctor.write(Conditions.resolved(doctor, Diagnosis.RASH, days.at(2, "19:30"), days.day(1)));
  }

  private static void motherAndNewborn(Town town) {
    var household =
        town.settle(new Home("31 Tannery Way", "ZZ1 1AF", "01632 960207"), Registration.MILL_LANE);
    var days = town.days();
    var mother =
        household.add(
            new Persona(
                town.nextNumber(),
                "mother",
                new PersonName("Mrs", "Adaeze", "Eze"),
                Life.woman(days.ago(11_300)).ofEthnicity("N")),
            days);
    town.document(mother, "Mother: gave birth yesterday; her baby has no NHS number yet.");
    CheckUp.yearly(mother, household, Smoking.NEVER);
    var persona =
        new Persona(
            temporary("newborn"),
            "newborn",
            PersonName.of("Baby", "Eze"),
            Life.woman(days.ago(1)).ofEthnicity("N"));
    var baby = household.welcome(atHospital(persona, "H9000002"), persona, days);
    town.document(baby, "Newborn: one day old, a temporary identity until the number is given.");
    var midwife = baby.pen(Professional.MIDWIFE);
    midwife.write(Encounters.finished(midwife, Contact.WARD, days.hours(1, "04:12", "16:00")));
    midwife.write(Observations.measured(midwife, Measure.WEIGHT, 3.4, days.at(1, "04:30")));
    midwife.write("mother", RelatedPeople.alsoKnown(midwife, mother, List.of(Relationship.MOTHER)));
  }

  private static Patient atHospital(Persona persona, String number) {
    var patient = Patients.patient(persona, DemoOrganisation.HOSPITAL);
    patient
        .addIdentifier()
        .setSystem(DemoOrganisation.HOSPITAL.source() + ":patient")
        .setValue(number)
        .setType(Code.hl7("v2-0203", "MR", "Medical record number").concept());
    return patient;
  }

  private static String temporary(String who) {
    return "tmp-" + UUID.nameUUIDFromBytes(who.getBytes(StandardCharsets.UTF_8));
  }
}
