package onestory.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary() {
        @Override
        public boolean hasType(String type) {
          return Set.of("Observation", "Patient").contains(type);
        }

        @Override
        public boolean hasSearch(String type, String parameter) {
          return "_security".equals(parameter)
              || ("Observation".equals(type) && "category".equals(parameter));
        }
      };

  @Test
  void keepWhatIsNotAboutResourcesAsWritten() {
    var scopes = Scopes.parse("openid  launch/patient patient/*.rs patient/*.xx");

    assertThat(scopes.text()).isEqualTo("patient/*.rs openid launch/patient patient/*.xx");
    assertThat(scopes.has("openid")).isTrue();
    assertThat(scopes.has("fhirUser")).isFalse();
  }

  @Test
  void areUnknownIfTheyMeanNothingHere() {
    var scopes =
        Scopes.parse(
            "openid patient/*.xx patient/Nonsense.rs user/Observation.rs?colour=red"
                + " user/*.rs?category=a user/*.rs?_security=a user/Observation.rs?category=a"
                + " user/Patient.rs?category=a");

    assertThat(scopes.unknown(VOCABULARY, Set.of("openid")))
        .containsExactly(
            "patient/Nonsense.rs",
            "user/Observation.rs?colour=red",
            "user/*.rs?category=a",
            "user/Patient.rs?category=a",
            "patient/*.xx");
  }

  @ParameterizedTest
  @CsvSource({
    "user/Observation.rs user/Observation.c, user/Observation.crs",
    "user/Observation.rs user/*.rs, user/*.rs",
    "user/Observation.rs?category=a user/Observation.rs, user/Observation.rs",
    "user/Observation.cruds user/*.rs, user/*.rs user/Observation.cruds",
    "user/Observation.rs patient/Observation.rs, patient/Observation.rs user/Observation.rs",
    "openid user/B.r user/A.read openid, user/A.rs user/B.r openid"
  })
  void haveANormalForm(String written, String normal) {
    assertThat(Scopes.parse(written).normal().text()).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "user/Observation.rs, user/*.cruds, user/Observation.rs",
    "user/*.rs, user/Observation.r user/Patient.rs, user/Observation.r user/Patient.rs",
    "user/Observation.cruds, user/Observation.rs, user/Observation.rs",
    "user/Observation.rs, user/Observation.rs?category=a, user/Observation.rs?category=a",
    "user/Observation.rs?category=a, user/Observation.rs, user/Observation.rs?category=a",
    "user/Observation.r?category=a, user/*.r?status=b, user/Observation.r?category=a&status=b",
    "openid patient/*.rs, openid fhirUser patient/Patient.r, patient/Patient.r openid"
  })
  void areNarrowedToACeiling(String asked, String ceiling, String granted) {
    assertThat(Scopes.parse(asked).under(Scopes.parse(ceiling)).text()).isEqualTo(granted);
  }

  @ParameterizedTest
  @CsvSource({
    "patient/Observation.rs, user/Observation.rs",
    "user/Observation.rs, system/*.cruds",
    "user/Observation.cud, user/Observation.rs",
    "user/Observation.rs, user/Patient.rs",
    "offline_access, openid"
  })
  void areNothingBeyondACeiling(String asked, String ceiling) {
    assertThat(Scopes.parse(asked).under(Scopes.parse(ceiling))).isEqualTo(Scopes.NONE);
  }

  @Test
  void areWrittenToAClientAsItAskedForThem() {
    var asked = "patient/Patient.read patient/Observation.*";

    var granted = Scopes.parse(asked).under(Scopes.parse("patient/*.rs"));

    assertThat(granted.textFor(asked)).isEqualTo("patient/Patient.read patient/Observation.rs");
  }

  @Test
  void permitWhatOneOfThemGrants() {
    var scopes = Scopes.parse("user/Observation.rs user/Task.cu");

    assertThat(scopes.permit(Permission.READ, "Observation")).isTrue();
    assertThat(scopes.permit(Permission.UPDATE, "Task")).isTrue();
    assertThat(scopes.permit(Permission.UPDATE, "Observation")).isFalse();
    assertThat(scopes.permit(Permission.READ, "Patient")).isFalse();
  }
}
