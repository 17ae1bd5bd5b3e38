package onestory.demo;

import java.util.List;

/** A child with epilepsy for whom two parents, who live apart, may each act. */
final class ChildWithProxies {

  private ChildWithProxies() {}

  static void tell(Town town) {
    var days = town.days();
    var household =
        town.settle(
            new Home("14 Weavers Court", "ZZ1 1AG", "01632 960209"), Registration.MILL_LANE);
    var record =
        household.add(
            new Persona(
                town.nextNumber(),
                "child",
                PersonName.of("Noor", "Haddad"),
                Life.woman(days.ago(3_400)).ofEthnicity("J")),
            days);
    town.document(
        record, "Child: nine years old, with epilepsy; her two parents are both her proxies.");
    epilepsy(record.pen(household.doctor()), days);
  }

  private static void epilepsy(Pen gp, Days days) {
    gp.write(Conditions.active(gp, Diagnosis.EPILEPSY, days.day(900)));
    gp.write(Medicines.taken(gp, Formulary.LAMOTRIGINE, days.since(880)));
    gp.write(Allergies.noneKnown(gp, days.day(900)));
    gp.write(Encounters.finished(gp, Contact.SURGERY, days.hours(33, "15:40", "15:55")));
    gp.write(Observations.measured(gp, Measure.WEIGHT, 27.5, days.at(33, "15:45")));
    gp.write(
        "seizure-plan",
        CarePlans.ifNeeded(
            CarePlans.plan(gp, PlanKind.CRISIS, "If Noor has a seizure", days.since(600)),
            List.of(
                "Note the time, clear the space, put her on her side",
                "Ring 999 after five minutes, and then her mother or father")));
    proxy(gp, "mother", PersonName.of("Layla", "Haddad"), Relationship.MOTHER);
    proxy(gp, "father", PersonName.of("Sami", "Haddad"), Relationship.FATHER);
  }

  private static void proxy(Pen gp, String key, PersonName name, Code relationship) {
    var phone = "mother".equals(key) ? "07700 900121" : "07700 900122";
    var parent =
        gp.write(
            key,
            RelatedPeople.known(
                gp, name, phone, List.of(relationship, Relationship.GUARDIAN, Relationship.PROXY)));
    gp.write("proxy-" + key, Consents.proxy(gp, parent, gp.days().day(600)));
  }
}
