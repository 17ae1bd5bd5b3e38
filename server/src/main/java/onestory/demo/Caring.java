package onestory.demo;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Reference;

/** Two people of one household, one of whom looks after the other, each in the other's record. */
final class Caring {

  private Caring() {}

  /**
   * Both ways: the cared-for person's record names the carer, and the carer's the cared-for.
   *
   * @param relationships what the carer is to the other, then what the other is to the carer
   * @return the carer in the other's record
   */
  static Reference between(PersonRecord carer, PersonRecord caredFor, List<Code> relationships) {
    var adviser = caredFor.pen(Professional.CARERS_ADVISER);
    var known =
        RelatedPeople.alsoKnown(adviser, carer, List.of(Relationship.CARER, relationships.get(0)));
    known
        .addIdentifier()
        .setSystem(NhsNumber.SYSTEM)
        .setValue(carer.patient().getIdElement().getIdPart());
    var reference = adviser.write("carer", known);
    var other = carer.pen(Professional.CARERS_ADVISER);
    other.write(
        "looks-after",
        RelatedPeople.alsoKnown(
            other, caredFor, List.of(Relationship.DEPENDANT, relationships.get(1))));
    return reference;
  }
}
