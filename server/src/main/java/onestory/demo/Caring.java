package onestory.demo;

import java.util.List;

/** Two people of one household, one of whom looks after the other, each in the other's record. */
final class Caring {

  private Caring() {}

  /**
   * Both ways: the cared-for person's record names the carer, and the carer's the cared-for.
   *
   * @param relationships what the carer is to the other, then what the other is to the carer
   */
  static void between(PersonRecord carer, PersonRecord caredFor, List<Code> relationships) {
    var adviser = caredFor.pen(Professional.CARERS_ADVISER);
    adviser.write(
        "carer",
        RelatedPeople.alsoKnown(adviser, carer, List.of(Relationship.CARER, relationships.get(0))));
    var other = carer.pen(Professional.CARERS_ADVISER);
    other.write(
        "looks-after",
        RelatedPeople.alsoKnown(
            other, caredFor, List.of(Relationship.DEPENDANT, relationships.get(1))));
  }
}
