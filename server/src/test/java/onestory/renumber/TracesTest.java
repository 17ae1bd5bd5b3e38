package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.renumber.Tally.Left;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class TracesTest {

  private final Tally tally = new Tally();

  @Test
  void areTheWordsOfTheOldName() {
    var traces = between(person("O'Neill", "Rose Ann"), person("Brightwater", "Aldous"));

    assertThat(traces.removed("Mrs O'Neill's knee, ANN says", tally))
        .isEqualTo("Mrs [name]'s knee, [name] says");
    assertThat(traces.removed("Annual check, rosehip", tally)).isEqualTo("Annual check, rosehip");
    assertThat(tally.counts()).containsOnlyKeys(Left.NAME).containsValue(1);
  }

  @Test
  void areNotWhatStaysTheSame() {
    var traces = between(person("Hill", "Tamsin"), person("Hill", "Aldous"));

    assertThat(traces.removed("Tamsin Hill", tally)).isEqualTo("[name] Hill");
    assertThat(traces.isBirthDate("1961-04-05")).isFalse();
  }

  @Test
  void areTheOldBirthDateInEveryForm() {
    var after = person("Hill", "Aldous").setBirthDateElement(new DateType("1961-04-06"));
    var traces = between(person("Hill", "Aldous"), after);

    assertThat(traces.removed("Born 5/4/1961, 05/04/1961, 1961-04-05", tally))
        .isEqualTo("Born [date of birth], [date of birth], [date of birth]");
    assertThat(traces.isBirthDate("1961-04-05")).isTrue();
  }

  @Test
  void areNoneOfSomebodyWithoutAName() {
    assertThat(between(new Patient(), new Patient()).removed("Nothing to hide", tally))
        .isEqualTo("Nothing to hide");
  }

  private static Patient person(String family, String given) {
    var patient = new Patient().setBirthDateElement(new DateType("1961-04-05"));
    patient.addName().setFamily(family).addGiven(given);
    return patient;
  }

  private static Traces between(Patient before, Patient after) {
    var change = new ChangeRequest("9990000026", after, new NhsNumber("9990000018"), false);
    return new Traces(List.of("9990000026"), List.of(before), change);
  }
}
