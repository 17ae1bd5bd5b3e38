package onestory.demo;

/** Somebody whose NHS number was superseded: an old record that gives way to a new one. */
final class NewNumber {

  private NewNumber() {}

  static void tell(Town town) {
    var household =
        town.settle(new Home("3 Ropewalk", "ZZ1 2BD", "01632 960205"), Registration.HARBOUR);
    var name = new PersonName("Ms", "Teresa", "Wyn");
    var life = Life.woman(town.days().ago(20_100));
    var old = household.add(new Persona(town.nextNumber(), "superseded", name, life), town.days());
    var current =
        household.add(new Persona(town.nextNumber(), "successor", name, life), town.days());
    Patients.supersede(old.patient(), current.patient());
    town.document(old, "Superseded: this number was replaced; the record points at the new one.");
    town.document(current, "Successor: this number replaces an older one of the same person.");
    var gp = current.pen(household.doctor());
    gp.write(Conditions.active(gp, Diagnosis.HYPOTHYROIDISM, town.days().day(3000)));
    gp.write(Medicines.taken(gp, Formulary.LEVOTHYROXINE, town.days().since(3000)));
    CheckUp.yearly(current, household, Smoking.FORMER);
  }
}
