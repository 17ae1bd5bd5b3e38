package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of several transactions that change one version at the same moment one is stored. */
@IntegrationTest
class TransactionIfMatchIT {

  private static final int WRITERS = 8;

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private CarePlan plan;

  @BeforeEach
  void plan() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    plan =
        fhir.post("CarePlan", Clinical.plan(new Reference(People.path(robin)), "First"))
            .as(CarePlan.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Bundle.BundleType.class,
      names = {"TRANSACTION", "BATCH"})
  void tellsTheOthersTheCurrentVersion(Bundle.BundleType type) {
    var sent =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> fhir.sendAsync("POST", "", changing("Writer " + i).setType(type)))
            .toList();
    var answers = sent.stream().map(CompletableFuture::join).map(this::outcome).toList();

    assertThat(answers).filteredOn("200"::equals).hasSize(1);
    // HAPI keeps no more than the status of a batch's refused entry.
    var stale = type == Bundle.BundleType.BATCH ? "412" : "412 if-match current version is 2";
    assertThat(answers)
        .filteredOn(answer -> answer.startsWith(stale))
        .as(answers.toString())
        .hasSize(WRITERS - 1);
    var stored = fhir.get("CarePlan/" + plan.getIdPart()).as(CarePlan.class);
    assertThat(stored.getMeta().getVersionId()).isEqualTo("2");
  }

  private String outcome(Answer answer) {
    if (answer.status() != 200) {
      return told(answer.status() + "", answer.as(OperationOutcome.class));
    }
    var response = answer.as(Bundle.class).getEntryFirstRep().getResponse();
    return response.getStatus().startsWith("200")
        ? "200"
        : told(response.getStatus().substring(0, 3), (OperationOutcome) response.getOutcome());
  }

  private static String told(String status, OperationOutcome outcome) {
    var issue = outcome.getIssueFirstRep();
    var words =
        issue.getDiagnostics().contains("current version is 2") ? " current version is 2" : "";
    return status + " " + issue.getDetails().getCodingFirstRep().getCode() + words;
  }

  private Bundle changing(String title) {
    var bundle =
        new Transaction().put("CarePlan/" + plan.getIdPart(), plan.copy().setTitle(title)).bundle();
    bundle.getEntryFirstRep().getRequest().setIfMatch("W/\"1\"");
    return bundle;
  }
}
