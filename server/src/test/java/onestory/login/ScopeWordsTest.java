package onestory.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          patient/AllergyIntolerance.rs  | See allergies in this person’s record
          patient/CarePlan.cruds         | See, add, change and delete care and support plans in this person’s record
          patient/Condition.r            | See, one at a time, health conditions in this person’s record
          patient/*.read                 | See everything in this person’s record
          user/ServiceRequest.cu         | Add and change referrals in every record that you may open
          patient/DeviceUseStatement.s   | See entries of the kind “device use statement” in this person’s record
          """)
  void sayWhatAScopeAllows(String scope, String sentence) {
    assertThat(ScopeWords.sentence(scope)).isEqualTo(sentence);
  }

  @Test
  void sayToWhatAScopeIsConfined() {
    assertThat(
            ScopeWords.sentence(
                "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category%7Claboratory"))
        .isEqualTo(
            "See measurements and test results, but only those with category “laboratory”, in this"
                + " person’s record");
  }

  @Test
  void showAScopeThatIsNotKnownAsItIs() {
    assertThat(ScopeWords.sentence("odd/thing")).isEqualTo("Use “odd/thing”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openid", "fhirUser", "profile", "launch", "launch/patient"})
  void knowWhatIsNotToBeLeftOut(String scope) {
    assertThat(ScopeWords.isOptional(scope)).isFalse();
    assertThat(ScopeWords.sentence(scope)).doesNotContain(scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"offline_access", "online_access", "patient/Condition.rs"})
  void knowWhatCanBeLeftOut(String scope) {
    assertThat(ScopeWords.isOptional(scope)).isTrue();
  }
}
