package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.api.Test;

class SnomedTest {

  @Test
  void codesEndInTheirVerhoeffCheckDigit() {
    var codes = new TreeSet<String>();
    TOLD.everything()
        .flatMap(
            r -> Told.R4.newTerser().getAllPopulatedChildElementsOfType(r, Coding.class).stream())
        .filter(c -> Code.SNOMED.equals(c.getSystem()))
        .forEach(c -> codes.add(c.getCode() + " " + c.getDisplay()));

    assertThat(codes)
        .hasSizeGreaterThan(60)
        .allMatch(code -> Verhoeff.isValid(code.split(" ", 2)[0]));
  }

  @Test
  void checkDigitTellsSwappedDigitsApart() {
    assertThat(Verhoeff.isValid("13645005")).isTrue();
    assertThat(Verhoeff.isValid("13640505")).isFalse();
    assertThat(Verhoeff.isValid("104586100000100")).isFalse();
  }
}
