package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

  private static final int LARGEST = 1_000_000;

  private final PackageReader reader = new PackageReader(FhirContext.forR4Cached(), LARGEST);

  @Test
  void readsNameVersionAndDefinitions() {
    var content =
        reader.read(
            PackageFile.of("test.reader", "1.2.0")
                .with(Defined.codes("codes", PublicationStatus.ACTIVE))
                .with("package/example/Patient-1.json", "{}")
                .bytes());

    assertThat(content.title()).isEqualTo("test.reader#1.2.0");
    assertThat(content.definitions())
        .extracting(PackageJudge::title)
        .containsExactly("CodeSystem/codes");
  }

  @Test
  void knowsTheSameContentHoweverItIsPacked() {
    var packed = PackageFile.of("test.reader", "1").with("package/a.txt", "x").bytes();
    var again = PackageFile.of("test.reader", "1").bytes();
    var other = PackageFile.of("test.reader", "2").bytes();

    assertThat(reader.read(packed).checksum())
        .isEqualTo(reader.read(again).checksum())
        .isNotEqualTo(reader.read(other).checksum());
  }

  @Test
  void refusesPathsThatLeadOut() {
    assertRefused(
        PackageFile.of("test.slip", "1").with("package/../../etc/passwd.json", "{}").bytes(),
        "package-path");
  }

  @Test
  void readsNoFurtherThanTheLimit() {
    assertRefused(
        PackageFile.of("test.bomb", "1").with("other/zeros", "0".repeat(2 * LARGEST)).bytes(),
        "package-too-large");
  }

  @Test
  void refusesWhatIsNoPackage() {
    assertRefused("no archive".getBytes(StandardCharsets.UTF_8), "package-unreadable");
    assertRefused(new PackageFile().with("package/a.json", "{}").bytes(), "package-unreadable");
    assertRefused(
        new PackageFile()
            .with(
                "package/package.json",
                "{\"name\":\"test.r5\",\"version\":\"1\",\"fhirVersions\":[\"5.0.0\"]}")
            .bytes(),
        "package-unreadable");
  }

  @Test
  void refusesResourcesThatAreNone() {
    assertRefused(
        PackageFile.of("test.broken", "1").with("package/a.json", "{\"a\":1}").bytes(),
        "package-unreadable");
  }

  private AbstractThrowableAssert<?, ?> assertRefused(byte[] tgz, String rule) {
    return assertThatThrownBy(() -> reader.read(tgz))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal ->
                assertThat(
                        ((OperationOutcome) refusal.getOperationOutcome())
                            .getIssueFirstRep()
                            .getDetails()
                            .getCodingFirstRep()
                            .getCode())
                    .isEqualTo(rule));
  }
}
