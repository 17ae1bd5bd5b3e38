package onestory.demo;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;

/**
 * Where a household lives, in a town and a postcode area that do not exist.
 *
 * @param phone within the numbers that Ofcom keeps free for drama
 */
record Home(String line, String postcode, String phone) {

  static final String TOWN = "Larkmere";

  Address address() {
    return new Address()
        .setUse(Address.AddressUse.HOME)
        .addLine(line)
        .setCity(TOWN)
        .setPostalCode(postcode)
        .setCountry("GBR");
  }

  ContactPoint telephone() {
    return Phones.home(phone);
  }
}
