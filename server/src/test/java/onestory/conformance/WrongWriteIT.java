package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import onestory.conformance.WrongWrites.Wrong;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A wrong write of each kind is answered with what its sender can act on. */
@IntegrationTest
class WrongWriteIT {

  private static final String ODS = "ZWRONG";
  private static final String[] TELL = {"Prefer", "return=OperationOutcome"};

  @LocalServerPort private int port;

  private FhirHttp fhir;
  private NhsNumber person;

  @BeforeEach
  void install() {
    fhir = new FhirHttp(port);
    person = People.number();
    fhir.post("Patient", People.patient(person));
    fhir.put("Organization/" + ODS, organization());
    if (fhir.get("StructureDefinition/strict").status() != 200) {
      installStrict();
    }
  }

  private void installStrict() {
    var file = PackageFile.of("test.strict", "1");
    WrongWrites.definitions().forEach(file::with);
    var installed =
        fhir.send(
            "POST",
            "ImplementationGuide/$install",
            BodyPublishers.ofByteArray(file.bytes()),
            "Content-Type",
            "application/gzip");
    assertThat(installed.status()).as(installed.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isToldWhatIsWrongWithIt(Wrong wrong) {
    var answer = send("Observation", wrong.json());

    assertThat(answer.status()).isEqualTo(wrong.severity() == IssueSeverity.ERROR ? 422 : 201);
    assertTold(answer, wrong);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void isToldTheSameWithoutWriting(Wrong wrong) {
    assertTold(send("Observation/$validate", wrong.json()), wrong);
  }

  @Test
  void isNotTheRightOne() {
    assertThat(send("Observation", WrongWrites.right()).status()).isEqualTo(201);
    assertThat(send("Observation", WrongWrites.withUnknownExtension()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\":\"final\" | \"colour\":\"red\" | '' | colour",
        "\"final\" | \"finished\" | Observation.status | finished",
        "\"valueInteger\":3 | \"valueDateTime\":\"2026-02-30\" | Observation.value | 2026-02-30"
      })
  void isRefusedAsNoFhirWhereItCannotBeRead(
      String part, String instead, String expression, String words) {
    var answer = send("Observation", WrongWrites.right().replace(part, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.rule()).isEqualTo("not-fhir");
    assertThat(answer.expression()).startsWith(expression);
    assertThat(answer.body()).contains(words);
  }

  static List<Wrong> wrong() {
    return WrongWrites.all();
  }

  private Answer send(String path, String json) {
    var written = json.replace("$person", person.value()).replace("$ods", ODS);
    return fhir.send("POST", path, BodyPublishers.ofString(written), TELL);
  }

  private static void assertTold(Answer answer, Wrong wrong) {
    assertThat(answer.as(OperationOutcome.class).getIssue())
        .filteredOn(issue -> issue.getSeverity() != IssueSeverity.INFORMATION)
        .as(answer.body())
        .singleElement()
        .satisfies(issue -> assertTold(issue, wrong));
  }

  private static void assertTold(OperationOutcomeIssueComponent issue, Wrong wrong) {
    assertThat(issue.getSeverity()).isEqualTo(wrong.severity());
    assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo(wrong.rule());
    assertThat(issue.getExpression()).singleElement().hasToString(wrong.expression());
    assertThat(issue.getDiagnostics()).contains(wrong.words());
  }

  private static Organization organization() {
    var organization = new Organization().setName("A sender");
    organization.setId(ODS);
    organization
        .addIdentifier()
        .setSystem("https://fhir.nhs.uk/Id/ods-organization-code")
        .setValue(ODS);
    return organization;
  }
}
