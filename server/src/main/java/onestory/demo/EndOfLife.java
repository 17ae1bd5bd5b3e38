package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.InstantType;

/** Somebody who died at home, as planned, with the hospice's help. */
final class EndOfLife {

  private static final int DIED = 40;

  private EndOfLife() {}

  static void tell(Town town) {
    var days = town.days();
    var household =
        town.settle(new Home("1 Chapel Steps", "ZZ1 3CE", "01632 960208"), Registration.HARBOUR);
    var record =
        household.add(
            new Persona(
                town.nextNumber(),
                "deceased",
                new PersonName("Mr", "Walter", "Prideaux"),
                Life.man(days.ago(29_900))),
            days);
    Patients.die(record.patient(), days.at(DIED, "05:40"));
    town.document(record, "Deceased: died at home six weeks ago; the death is formally notified.");
    illness(record, household);
    lastWeeks(record);
  }

  private static void illness(PersonRecord record, Household household) {
    var days = record.days();
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.LUNG_CANCER, days.day(420)));
    gp.write(Allergies.noneKnown(gp, days.day(420)));
    gp.write(Encounters.finished(gp, Contact.HOME_VISIT, days.hours(DIED + 20, "12:30", "13:00")));
    gp.write(Medicines.taken(gp, Formulary.MORPHINE, days.between(DIED + 60, DIED)));
    gp.write(Medicines.prescribed(gp, Formulary.MIDAZOLAM, days.at(DIED + 20, "13:00")));
  }

  private static void lastWeeks(PersonRecord record) {
    var days = record.days();
    var hospice = record.pen(Professional.HOSPICE_NURSE);
    hospice.write(
        "advance-care-plan",
        CarePlans.doing(
            CarePlans.plan(
                hospice,
                PlanKind.ADVANCE_CARE,
                "How I want to be cared for",
                days.between(90, DIED)),
            List.of(
                "To stay at home", "No more time in hospital", "The window open, the radio on")));
    hospice.write("treatment-escalation", escalation(hospice));
    for (var ago : List.of(DIED + 21, DIED + 14, DIED + 7, DIED + 1)) {
      hospice.write(
          Encounters.finished(hospice, Contact.HOME_VISIT, days.hours(ago, "15:00", "15:45")));
    }
    hospice.write("frailty", Frailty.level(hospice, 9, days.at(DIED + 21, "15:20")));
  }

  private static DocumentReference escalation(Pen hospice) {
    var form =
        new DocumentReference()
            .setStatus(DocumentReferenceStatus.CURRENT)
            .setType(Code.snomed("735324008", "Treatment escalation plan").concept())
            .setSubject(hospice.subject())
            .addAuthor(hospice.signature())
            .setCustodian(hospice.organisation().reference())
            .setDescription("Comfort at home; no resuscitation");
    form.setDateElement(new InstantType(hospice.days().at(90, "15:00").getValueAsString()));
    form.addContent()
        .getAttachment()
        .setTitle("Signed form, in the blue box in the kitchen with the medicines for comfort");
    return form;
  }
}
