package onestory.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

  @Test
  void isNothingWithoutAScope() {
    assertThat(reach("user/Condition.rs user/Observation.cud").isNone()).isTrue();
  }

  @Test
  void isEverythingWithoutAConstraint() {
    var reach = reach("user/Observation.rs user/Observation.rs?category=a patient/*.rs");

    assertThat(reach.isAll()).isTrue();
    assertThat(reach.isConfined()).isFalse();
  }

  @Test
  void isConfinedWhereOnlyPatientScopesGrant() {
    var reach = reach("patient/Observation.rs user/Condition.rs");

    assertThat(reach.isConfined()).isTrue();
    assertThat(reach.isAll()).isFalse();
    assertThat(reach.ofLaunch()).containsExactly(Constraint.NONE);
  }

  @Test
  void keepsWhatIsOfTheLaunchPatientApart() {
    var reach = reach("patient/Observation.rs user/Observation.rs?category=a");

    assertThat(texts(reach.ofLaunch())).containsExactly("");
    assertThat(texts(reach.everybodys())).containsExactly("category=a");
    assertThat(reach.isConfined()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "category=a, category=b, 'category=a,b'",
    "category=a, category=a&status=b, category=a",
    "category=a&status=s, category=b&status=s, 'category=a,b&status=s'"
  })
  void asksForTwoAtOnceWhereOneSearchCan(String one, String other, String both) {
    var reach = reach("user/Observation.s?%s user/Observation.s?%s".formatted(one, other));

    assertThat(texts(reach.everybodys())).containsExactly(both);
  }

  @ParameterizedTest
  @CsvSource({"category=a, status=b", "category=a&status=s, category=b&status=t"})
  void keepsApartWhatOneSearchCannotAskFor(String one, String other) {
    var reach = reach("user/Observation.s?%s user/Observation.s?%s".formatted(one, other));

    assertThat(texts(reach.everybodys())).containsExactlyInAnyOrder(one, other);
  }

  private static Reach reach(String scopes) {
    return Scopes.parse(scopes).reach(Permission.SEARCH, "Observation");
  }

  private static List<String> texts(List<Constraint> constraints) {
    return constraints.stream().map(Constraint::text).toList();
  }
}
