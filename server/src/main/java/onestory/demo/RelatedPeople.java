package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Family, friends, neighbours, carers and proxies. */
final class RelatedPeople {

  private RelatedPeople() {}

  /** Somebody of whom no more is known than name, relationship and telephone number. */
  static RelatedPerson known(Pen pen, PersonName name, String phone, List<Code> relationships) {
    var person =
        new RelatedPerson()
            .setActive(true)
            .setPatient(pen.subject())
            .addName(name.official())
            .addTelecom(Phones.mobile(phone));
    relationships.forEach(code -> person.addRelationship(code.concept()));
    return person;
  }

  /** Somebody of the same household, of whom a record is kept too. */
  static RelatedPerson alsoKnown(Pen pen, PersonRecord other, List<Code> relationships) {
    var them = other.patient();
    var phone = them.getTelecomFirstRep().getValue();
    var person = known(pen, other.persona().name(), phone, relationships);
    person.setGender(them.getGender()).setBirthDateElement(them.getBirthDateElement().copy());
    them.getAddress().forEach(address -> person.addAddress(address.copy()));
    return person;
  }
}
