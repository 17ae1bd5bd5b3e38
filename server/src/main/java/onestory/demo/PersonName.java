package onestory.demo;

import com.google.errorprone.annotations.Immutable;
import org.hl7.fhir.r4.model.HumanName;

/** An invented person's name. */
@Immutable
record PersonName(String prefix, String given, String family) {

  static PersonName of(String given, String family) {
    return new PersonName("", given, family);
  }

  HumanName official() {
    var name = new HumanName().setUse(HumanName.NameUse.OFFICIAL).setFamily(family).addGiven(given);
    if (!prefix.isEmpty()) {
      name.addPrefix(prefix);
    }
    return name.setText(text());
  }

  String text() {
    return (prefix + " " + given + " " + family).strip();
  }
}
