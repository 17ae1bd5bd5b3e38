package onestory.demo;

/** Somebody who must not be found: the record is restricted, and says so on the Patient. */
final class RestrictedPerson {

  private RestrictedPerson() {}

  static void tell(Town town) {
    var household =
        town.settle(
            new Home("Care of the practice", "ZZ1 3CG", "01632 960102"), Registration.HARBOUR);
    var record =
        household.add(
            new Persona(
                town.nextNumber(),
                "restricted",
                new PersonName("Ms", "Corinne", "Vale"),
                Life.woman(town.days().ago(13_500))),
            town.days());
    record
        .patient()
        .getMeta()
        .addSecurity(Code.hl7("v3-Confidentiality", "R", "restricted").coding());
    town.document(record, "Restricted: her whereabouts are protected; the Patient is labelled R.");
    var gp = record.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.ANXIETY, town.days().day(500)));
    gp.write(Medicines.taken(gp, Formulary.SERTRALINE, town.days().since(480)));
    CheckUp.yearly(record, household, Smoking.NEVER);
  }
}
