package onestory.demo;

import java.time.LocalDate;
import java.time.Period;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;

/** What a Patient resource says of somebody beside the name. */
record Life(AdministrativeGender gender, LocalDate born, Code ethnicity) {

  static final Code WHITE_BRITISH = Ethnicities.of("A");

  static Life woman(LocalDate born) {
    return new Life(AdministrativeGender.FEMALE, born, WHITE_BRITISH);
  }

  static Life man(LocalDate born) {
    return new Life(AdministrativeGender.MALE, born, WHITE_BRITISH);
  }

  Life ofEthnicity(String code) {
    return new Life(gender, born, Ethnicities.of(code));
  }

  int ageOn(LocalDate day) {
    return Period.between(born, day).getYears();
  }

  boolean isWoman() {
    return gender == AdministrativeGender.FEMALE;
  }
}
