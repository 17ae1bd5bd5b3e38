package onestory.demo;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;

/**
 * A medicine as it is supplied.
 *
 * @param code the product, or its ingredient
 * @param pack name, strength and form, as on the label
 * @param directions how it is taken, in plain words
 */
record Medicine(Code code, String pack, String directions) {

  CodeableConcept concept() {
    return code.concept().setText(pack);
  }

  Dosage dosage() {
    return new Dosage().setText(directions);
  }
}
