package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is about somebody who is not here, and who may be here twice. */
@IntegrationTest
class UnknownPersonIT {

  @LocalServerPort private int port;

  private final NhsNumber nobody = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void isNamedByARefusal() {
    refused(fhir.post("CarePlan", plan("ZOTHER")));
    refused(fhir.post("", new Transaction().post(plan("ZOTHER")).bundle()));

    assertThat(fhir.get(People.path(nobody)).status()).isEqualTo(404);
  }

  @Test
  void refusesOneEntryOfABatch() {
    var batch = new Transaction().post(plan("ZOTHER")).bundle().setType(Bundle.BundleType.BATCH);

    var answer = fhir.post("", batch).as(Bundle.class);

    assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("422");
  }

  @Test
  void comesAlongInTheSameTransaction() {
    var both = new Transaction().post(plan("ZOTHER")).post(People.patient(nobody)).bundle();

    assertThat(fhir.post("", both).status()).isEqualTo(200);
  }

  @Test
  void isAStubForATrustedSenderUntilItIsCompleted() {
    assertThat(fhir.post("CarePlan", plan("ZSTUBS")).status()).isEqualTo(201);
    var stub = fhir.get(People.path(nobody)).as(Patient.class);
    assertThat(stub.getMeta().getTag("urn:onestory:flag", "stub")).isNotNull();

    var known = People.patient(nobody);
    known.setId(nobody.value());
    assertThat(fhir.put(People.path(nobody), known).status()).isEqualTo(200);

    var completed = fhir.get(People.path(nobody)).as(Patient.class);
    assertThat(completed.getMeta().getTag("urn:onestory:flag", "stub")).isNull();
    assertThat(completed.getNameFirstRep().getFamily()).isEqualTo("Example");
  }

  @Test
  void isOneStubHoweverManySendAtOnce() {
    var sent =
        IntStream.range(0, 8)
            .mapToObj(i -> fhir.sendAsync("POST", "CarePlan", plan("ZSTUBS")))
            .toList();

    assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status)).containsOnly(201);

    assertThat(fhir.get(People.path(nobody)).as(Patient.class).getMeta().getVersionId())
        .isEqualTo("1");
    assertThat(fhir.all("CarePlan?patient=" + nobody.value())).hasSize(8);
  }

  @Test
  void mayBeSomebodyWhoIsKnown() {
    var known = People.number();
    fhir.post("Patient", People.patient(known));
    var temporary = fhir.post("Patient", People.nameless()).as(Patient.class).getIdPart();

    var pairs = fhir.get("Patient/$possible-duplicates?person=" + temporary).as(Parameters.class);

    assertThat(candidates(pairs))
        .contains(People.path(known))
        .doesNotContain("Patient/" + temporary);
  }

  @Test
  void isOnNoListWithoutReason() {
    var list = fhir.get("Patient/$data-quality").as(Parameters.class);

    assertThat(list.hasParameter("complete")).isTrue();
  }

  private static List<String> candidates(Parameters pairs) {
    return pairs.getParameter().stream()
        .filter(parameter -> "pair".equals(parameter.getName()))
        .map(pair -> ((Reference) pair.getPart().get(1).getValue()).getReference())
        .toList();
  }

  private void refused(Answer answer) {
    assertThat(List.of(answer.status(), answer.rule(), answer.expression()))
        .isEqualTo(List.of(422, "reference-unknown-person", "CarePlan.subject"));
  }

  private CarePlan plan(String ods) {
    var plan = Clinical.plan(new Reference(People.path(nobody)), "Usual plan");
    plan.getMeta().setSource("urn:ods:" + ods);
    return plan;
  }
}
