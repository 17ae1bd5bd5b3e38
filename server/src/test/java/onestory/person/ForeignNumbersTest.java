package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import onestory.fhir.Rule;
import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignNumbersTest {

  private final ForeignNumbers foreign = new ForeignNumbers(Map.of());

  @ParameterizedTest
  @CsvSource({
    "0101000006, nhs-number-of-scotland",
    "3112999908, nhs-number-of-scotland",
    "3200000007, nhs-number-of-northern-ireland",
    "3999999918, nhs-number-of-northern-ireland",
    "8000000008, nhs-number-of-ireland",
    "5000000005, nhs-number-not-issued",
    "5999999901, nhs-number-not-issued",
    "8600000009, nhs-number-not-issued",
    "3113000009, nhs-number-not-issued",
    "0000000019, nhs-number-not-issued"
  })
  void areRefusedByTheirRange(String number, String rule) {
    assertThat(foreign.broken(new NhsNumber(number)).map(Rule::code)).hasValue(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4000000004",
        "4999999900",
        "6000000006",
        "7999999903",
        "9000000009",
        "9990000018"
      })
  void areNotThoseOfEnglandOrSynthetic(String number) {
    assertThat(foreign.broken(new NhsNumber(number))).isEmpty();
  }

  @Test
  void areSentUnderTheirOwnNumbering() {
    var scottish = new NhsNumber("0101000006");
    var agreed = new ForeignNumbers(Map.of("scotland", "https://example.org/chi"));

    assertThat(foreign.broken(scottish).orElseThrow().remedy()).contains("(CHI)", "Scotland");
    assertThat(agreed.broken(scottish).orElseThrow().remedy()).contains("https://example.org/chi");
  }
}
