package onestory.profiles.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the NHS number as FHIRPath has them. */
class NhsNumberRulesTest {

  private static final String SYSTEM = "https://fhir.nhs.uk/Id/nhs-number";

  @ParameterizedTest
  @ValueSource(strings = {"9990009007", "9990000190", "9998765439", "9993141593", "9992718285"})
  void acceptARightNumber(String number) {
    assertThat(Profiles.errorsOf(personWith(number))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9990000019, nhs-number-2",
    "9990000081, nhs-number-2",
    "9990000140, nhs-number-2",
    "999000001, nhs-number-1",
    "99900090070, nhs-number-1",
    "999-000-0018, nhs-number-1",
    "999000001X, nhs-number-1",
    "1111111111, nhs-number-3"
  })
  void refuseAWrongNumberForOneReason(String number, String rule) {
    assertThat(Profiles.errorsOf(personWith(number)))
        .singleElement()
        .asString()
        .contains(rule + ":");
  }

  private static Patient personWith(String number) {
    var person = new Patient();
    person.addIdentifier().setSystem(SYSTEM).setValue(number);
    return person;
  }
}
