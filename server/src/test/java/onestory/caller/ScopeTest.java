package onestory.caller;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.caller.Scope.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    "patient/*.read, patient/*.rs",
    "user/Observation.write, user/Observation.cud",
    "system/*.*, system/*.cruds",
    "patient/Observation.rs, patient/Observation.rs",
    "user/Patient.cruds, user/Patient.cruds",
    "system/Task.u, system/Task.u"
  })
  void isReadInBothForms(String written, String meant) {
    assertThat(scope(written).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "patient/Observation.sr",
        "patient/Observation.rr",
        "patient/Observation.",
        "patient/Observation.x",
        "patient/Observation.readwrite",
        "patient/Observation.Read",
        "patient/Observation",
        "patient/observation.rs",
        "patient/.rs",
        "patient/Observation*.rs",
        "practitioner/Observation.rs",
        "/Observation.rs",
        "patient/Observation.rs?",
        "patient/Observation.rs?category",
        "patient/Observation.rs?category=",
        "patient/Observation.rs?=laboratory",
        "patient/Observation.rs?category=a&",
        "patient/Observation.rs?category=%zz",
        "patient/Observation.rs?category:in=a",
        "patient/Observation.rs?patient.name=a",
        "openid",
        "launch/patient",
        ""
      })
  void isNothingElse(String written) {
    assertThat(Scope.parse(written)).isEmpty();
  }

  @Test
  void saysWhoseResourcesItIsAbout() {
    assertThat(scope("patient/*.rs").context()).isEqualTo(Context.PATIENT);
    assertThat(scope("user/*.rs").context()).isEqualTo(Context.USER);
    assertThat(scope("system/*.rs").context()).isEqualTo(Context.SYSTEM);
  }

  @Test
  void grantsWhatItsLettersSay() {
    var scope = scope("user/Observation.rs");

    assertThat(scope.grants(Permission.READ, "Observation")).isTrue();
    assertThat(scope.grants(Permission.SEARCH, "Observation")).isTrue();
    assertThat(scope.grants(Permission.CREATE, "Observation")).isFalse();
    assertThat(scope.grants(Permission.UPDATE, "Observation")).isFalse();
    assertThat(scope.grants(Permission.DELETE, "Observation")).isFalse();
  }

  @Test
  void grantsForItsTypeOnly() {
    assertThat(scope("user/Observation.r").grants(Permission.READ, "Condition")).isFalse();
    assertThat(scope("user/*.r").grants(Permission.READ, "Condition")).isTrue();
  }

  @Test
  void takesSeveralSearchParametersInAnyOrder() {
    var scope = scope("patient/Observation.rs?status=final&category=sys|vital-signs");

    assertThat(scope.text())
        .isEqualTo("patient/Observation.rs?category=sys|vital-signs&status=final");
    assertThat(scope)
        .isEqualTo(scope("patient/Observation.rs?category=sys%7Cvital-signs&status=final"));
  }

  @Test
  void isWrittenWithinTheCharactersOfAScope() {
    var scope = scope("user/Observation.rs?code=a%20b%22c%5Cd%26e%3Df%25%C3%A9");

    assertThat(scope.constraint().conditions().first().value()).isEqualTo("a b\"c\\d&e=f%é");
    assertThat(scope.text()).isEqualTo("user/Observation.rs?code=a%20b%22c%5Cd%26e%3Df%25%C3%A9");
  }

  static Scope scope(String text) {
    return Scope.parse(text).orElseThrow();
  }
}
