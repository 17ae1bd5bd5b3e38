package onestory.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;

/** The elements of a Patient over which sources have different authority. */
enum Demographic {
  NAME("name", true),
  BIRTH_DATE("birthDate", false),
  GENDER("gender", false),
  ADDRESS("address", true),
  TELECOM("telecom", true),
  DECEASED("deceased", false),
  // A second practice would make it unclear who has authority: nobody adds one to the first.
  GENERAL_PRACTITIONER("generalPractitioner", false);

  private final String element;
  private final boolean canGrow;

  Demographic(String element, boolean canGrow) {
    this.element = element;
    this.canGrow = canGrow;
  }

  /** Its name in FHIR. */
  String element() {
    return element;
  }

  /** Its values in a Patient, as copies. */
  List<Type> in(Patient patient) {
    return Arrays.stream(patient.getProperty(element.hashCode(), element, false))
        .map(Type.class::cast)
        .map(Type::copy)
        .toList();
  }

  /** Whether a Patient says anything; that somebody has not died is what every system sends. */
  boolean isSaidBy(Patient patient) {
    var isAlive =
        this == DECEASED
            && patient.hasDeceasedBooleanType()
            && !patient.getDeceasedBooleanType().booleanValue();
    return !isAlive && !in(patient).isEmpty();
  }

  void set(Patient patient, List<Type> values) {
    clear(patient);
    values.forEach(value -> patient.setProperty(element.hashCode(), element, value));
  }

  private void clear(Patient patient) {
    switch (this) {
      case NAME -> patient.setName(null);
      case BIRTH_DATE -> patient.setBirthDateElement(null);
      case GENDER -> patient.setGenderElement(null);
      case ADDRESS -> patient.setAddress(null);
      case TELECOM -> patient.setTelecom(null);
      case DECEASED -> patient.setDeceased(null);
      case GENERAL_PRACTITIONER -> patient.setGeneralPractitioner(null);
    }
  }

  boolean isSame(Patient one, Patient other) {
    return Base.compareDeep(in(one), in(other), true);
  }

  /** Puts what is stored in the place of what was sent, and after it what is new. */
  void keep(Patient stored, Patient sent) {
    var kept = new ArrayList<>(in(stored));
    if (canGrow) {
      var known = kept.stream().map(Likeness::of).toList();
      in(sent).stream().filter(value -> !known.contains(Likeness.of(value))).forEach(kept::add);
    }
    set(sent, kept);
  }
}
