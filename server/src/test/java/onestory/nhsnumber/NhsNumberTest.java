package onestory.nhsnumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", " 9990 000018 "})
  void isReadWithOrWithoutSeparators(String text) {
    assertThat(NhsNumber.parse(text))
        .hasValueSatisfying(n -> assertThat(n.value()).isEqualTo("9990000018"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "999000001", "99900000181", "999000001X", "٩٩٩٠٠٠٠٠١٨"})
  void hasTenDigits(String text) {
    assertThatThrownBy(() -> NhsNumber.require(text))
        .isInstanceOfSatisfying(
            InvalidNhsNumber.class, e -> assertThat(e.rule()).isEqualTo(NhsNumberRule.TEN_DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9990000019", "9990000108", "9111111124", "9000000000"})
  void endsInItsCheckDigit(String text) {
    assertThatThrownBy(() -> NhsNumber.require(text))
        .isInstanceOfSatisfying(
            InvalidNhsNumber.class, e -> assertThat(e.rule()).isEqualTo(NhsNumberRule.CHECK_DIGIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000000", "1111111111", "9999999999"})
  void isNotOneDigitRepeated(String text) {
    assertThatThrownBy(() -> NhsNumber.require(text))
        .isInstanceOfSatisfying(
            InvalidNhsNumber.class,
            e -> assertThat(e.rule()).isEqualTo(NhsNumberRule.NOT_ONE_DIGIT_REPEATED));
  }

  @Test
  void isDisplayedInGroupsOfThreeThreeAndFour() {
    assertThat(new NhsNumber("9990000018").display()).isEqualTo("999 000 0018");
  }

  @Test
  void keepsItsDigitsOutOfLogsAndErrors() {
    assertThat(new NhsNumber("9990000018").toString()).doesNotContain("0018");
    assertThatThrownBy(() -> NhsNumber.require("9990000019"))
        .message()
        .doesNotContain("9990000019");
  }

  @Test
  void comesInAscendingOrderFromTheSyntheticRange() {
    var numbers = SyntheticNhsNumbers.from(998_900).map(NhsNumber::value).toList();

    assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSize(999);
  }

  @Test
  void isSyntheticFrom999() {
    assertThat(SyntheticNhsNumbers.from(1).findFirst()).contains(new NhsNumber("9990000018"));
    assertThat(SyntheticNhsNumbers.contains(new NhsNumber("9434765919"))).isFalse();
  }
}
