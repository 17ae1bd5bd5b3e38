package onestory.demo;

import java.util.List;

/** An ordinary person, and a carer with the person cared for. */
final class EverydayLife {

  private EverydayLife() {}

  static void tell(Town town) {
    ordinary(town);
    carerAndCaredFor(town);
  }

  private static void ordinary(Town town) {
    var household =
        town.settle(
            new Home("22 Limekiln Road", "ZZ1 1AD", "01632 960203"), Registration.MILL_LANE);
    var life = Life.man(town.days().ago(16_300)).ofEthnicity("H");
    var name = new PersonName("Mr", "Arjun", "Nair");
    var record = household.add(new Persona(town.nextNumber(), "ordinary", name, life), town.days());
    town.document(record, "Ordinary: asthma, now and then at the surgery, nothing unusual.");
    var gp = record.pen(household.doctor());
    var days = town.days();
    gp.write(Conditions.active(gp, Diagnosis.ASTHMA, days.day(9000)));
    gp.write(Medicines.taken(gp, Formulary.SALBUTAMOL, days.since(5000)));
    gp.write(Medicines.taken(gp, Formulary.BECLOMETASONE, days.since(5000)));
    CheckUp.yearly(record, household, Smoking.NEVER);
  }

  private static void carerAndCaredFor(Town town) {
    var household =
        town.settle(new Home("9 Orchard Close", "ZZ1 3CC", "01632 960204"), Registration.HARBOUR);
    var carer =
        household.add(
            new Persona(
                town.nextNumber(),
                "carer",
                new PersonName("Mrs", "Maureen", "Tolland"),
                Life.woman(town.days().ago(26_200))),
            town.days());
    var caredFor =
        household.add(
            new Persona(
                town.nextNumber(),
                "cared-for",
                new PersonName("Mr", "Frank", "Tolland"),
                Life.man(town.days().ago(28_400))),
            town.days());
    town.document(
        carer, "Carer: looks after her husband Frank, and has a plan for a day she cannot.");
    town.document(caredFor, "Cared for: lives with dementia; his wife Maureen looks after him.");
    carer(carer, household);
    caredFor(caredFor, household);
    var wife = Caring.between(carer, caredFor, List.of(Relationship.WIFE, Relationship.HUSBAND));
    var adviser = caredFor.pen(Professional.CARERS_ADVISER);
    adviser.write("proxy-maureen", Consents.actingFor(adviser, wife, 60));
  }

  private static void carer(PersonRecord record, Household household) {
    var days = record.days();
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.OSTEOARTHRITIS, days.day(2000)));
    gp.write(Medicines.taken(gp, Formulary.PARACETAMOL, days.since(2000)));
    CheckUp.yearly(record, household, Smoking.NEVER);
    var adviser = record.pen(Professional.CARERS_ADVISER);
    adviser.write(
        Encounters.finished(adviser, Contact.COMMUNITY_GROUP, days.hours(30, "10:00", "11:30")));
    adviser.write(
        "emergency-plan",
        CarePlans.ifNeeded(
            CarePlans.plan(
                adviser, PlanKind.CONTINGENCY, "If I cannot look after Frank", days.since(30)),
            List.of("Ring our son Peter", "Kingfisher Homecare can sit with Frank for 48 hours")));
    adviser.write(
        Flags.raised(adviser, Flags.SAFETY, "Carer: her husband depends on her every day", 30));
    adviser.write(Consents.sharing(adviser, DemoOrganisation.CARERS, days.day(30)));
  }

  private static void caredFor(PersonRecord record, Household household) {
    var days = record.days();
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.DEMENTIA, days.day(1100)));
    gp.write(Conditions.active(gp, Diagnosis.HYPERTENSION, days.day(5200)));
    gp.write(Medicines.taken(gp, Formulary.DONEPEZIL, days.since(1000)));
    gp.write(Medicines.taken(gp, Formulary.RAMIPRIL, days.since(5100)));
    CheckUp.yearly(record, household, Smoking.FORMER);
    var nurse = record.pen(Professional.MENTAL_HEALTH_NURSE);
    nurse.write(Encounters.finished(nurse, Contact.HOME_VISIT, days.hours(75, "13:30", "14:30")));
    nurse.write(
        "memory-plan",
        CarePlans.doing(
            CarePlans.plan(nurse, PlanKind.USUAL, "Living with dementia", days.since(75)),
            List.of("Memory café on Tuesdays", "A review every six months")));
    nurse.write(
        Flags.raised(nurse, Flags.CLINICAL, "Cannot tell you about pain: watch his face", 75));
  }
}
