package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onestory.conformance.WrongWrites.Wrong;
import onestory.testing.FhirHttp;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault is one issue: its element, its rule, what was found and what to send. */
class WrongWritesTest {

  private static final ProfileValidator VALIDATOR = Validator.with(WrongWrites.definitions());

  @ParameterizedTest
  @MethodSource("wrong")
  void haveOneIssueForTheirFault(Wrong wrong) {
    assertThat(faults(wrong.json()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.severity()).isEqualTo(wrong.severity());
              assertThat(fault.rule()).isEqualTo(wrong.rule());
              assertThat(fault.expression()).isEqualTo(wrong.expression());
              assertThat(fault.words()).contains(wrong.words());
            });
  }

  @Test
  void areWrongForNoOtherReason() {
    assertThat(faults(WrongWrites.right())).isEmpty();
  }

  @Test
  void areNotThoseThatSayMoreThanIsKnownHere() {
    assertThat(faults(WrongWrites.withUnknownExtension())).isEmpty();
  }

  static List<Wrong> wrong() {
    return WrongWrites.all();
  }

  private static List<Fault> faults(String json) {
    var written = json.replace("$person", "9990000018").replace("$ods", "RK9");
    return VALIDATOR.faults(FhirHttp.json().parseResource(Observation.class, written));
  }
}
