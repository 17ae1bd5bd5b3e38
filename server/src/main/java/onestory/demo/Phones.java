package onestory.demo;

import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;

/** Telephone numbers as contact points. */
final class Phones {

  private Phones() {}

  static ContactPoint home(String number) {
    return phone(number).setUse(ContactPointUse.HOME);
  }

  static ContactPoint work(String number) {
    return phone(number).setUse(ContactPointUse.WORK);
  }

  static ContactPoint mobile(String number) {
    return phone(number).setUse(ContactPointUse.MOBILE);
  }

  private static ContactPoint phone(String number) {
    return new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(number);
  }
}
