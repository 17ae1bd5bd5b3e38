package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationStatusTest {

  private static final String OLDER =
      "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";

  @ParameterizedTest
  @CsvSource({
    "01, 01",
    "08, 08",
    "number-present-and-verified, 01",
    "number-present-but-not-traced, 02",
    "trace-required, 03",
    "trace-attempted, 04",
    "trace-needs-to-be-resolved, 05",
    "trace-in-progress, 06",
    "number-not-present-and-trace-not-required, 07",
    "trace-postponed, 08"
  })
  void isBroughtFromTheOlderListToEnglands(String older, String code) {
    var identifier = identifier(new Coding(OLDER, older, "Some display").setVersion("1"));

    VerificationStatus.normalise(identifier);

    assertThat(status(identifier).equalsDeep(new Coding(VerificationStatus.ENGLAND, code, null)))
        .isTrue();
  }

  @Test
  void isLeftInUkCoresForm() {
    var coding = new Coding(VerificationStatus.ENGLAND, "01", "Number present and verified");
    var identifier = identifier(coding.copy());

    VerificationStatus.normalise(identifier);

    assertThat(status(identifier).equalsDeep(coding)).isTrue();
  }

  @Test
  void isLeftForValidationWhenTheCodeIsUnknown() {
    var identifier = identifier(new Coding(OLDER, "seen-by-a-friend", null));

    VerificationStatus.normalise(identifier);

    assertThat(status(identifier).getSystem()).isEqualTo(OLDER);
    assertThat(status(identifier).getCode()).isEqualTo("seen-by-a-friend");
  }

  @Test
  void mayBeAbsent() {
    var identifier = new Identifier().setSystem(NhsNumber.SYSTEM);

    VerificationStatus.normalise(identifier);

    assertThat(identifier.hasExtension()).isFalse();
  }

  private static Identifier identifier(Coding status) {
    var identifier = new Identifier().setSystem(NhsNumber.SYSTEM).setValue(Numbered.ROBIN);
    identifier.addExtension(VerificationStatus.EXTENSION, new CodeableConcept().addCoding(status));
    return identifier;
  }

  private static Coding status(Identifier identifier) {
    var extension = identifier.getExtensionByUrl(VerificationStatus.EXTENSION);
    return ((CodeableConcept) extension.getValue()).getCodingFirstRep();
  }
}
