package onestory.demo;

import java.util.List;

/** How the members of a household stand to each other, written in their records. */
final class Kin {

  private static final int MAY_NEED_CARE = 70;
  private static final int OFTEN = 80;

  private Kin() {}

  /** Two adults are partners; of an older one the other is often the carer. */
  static void partners(Household household, List<PersonRecord> adults, Chance chance) {
    if (adults.size() < 2) {
      return;
    }
    var eldest = adults.get(0);
    var other = adults.get(1);
    var age = eldest.persona().life().ageOn(eldest.days().anchor());
    if (age >= MAY_NEED_CARE && chance.happens(OFTEN)) {
      Caring.between(other, eldest, List.of(Relationship.PARTNER, Relationship.PARTNER));
    } else {
      contact(household, eldest, other, Relationship.PARTNER);
      contact(household, other, eldest, Relationship.PARTNER);
    }
  }

  /** The adults of the household are the child's parents. */
  static void parents(Household household, PersonRecord child, List<PersonRecord> adults) {
    for (var adult : adults) {
      var parent = adult.persona().life().isWoman() ? Relationship.MOTHER : Relationship.FATHER;
      contact(household, child, adult, parent);
    }
  }

  private static void contact(
      Household household, PersonRecord record, PersonRecord other, Code relationship) {
    var pen = record.pen(household.nurse());
    pen.write(RelatedPeople.alsoKnown(pen, other, List.of(relationship)));
  }
}
