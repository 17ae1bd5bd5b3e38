package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ScopesIT {

  private static final String MISSING = "scope-missing";

  @LocalServerPort private int port;

  private Asker asker;
  private NhsNumber number;
  private String id;

  @BeforeEach
  void record() {
    asker = new Asker(port);
    number = asker.person();
    id = asker.created(Asker.observation(number, "laboratory"));
  }

  @ParameterizedTest
  @CsvSource({
    "user/Observation.r, Observation/%s",
    "user/*.r, Observation/%s",
    "system/Observation.r, Observation/%s",
    "user/Observation.read, Observation/%s",
    "user/Observation.r, Observation/%s/_history/1",
    "user/Observation.r, Observation/%s/_history",
    "user/Observation.s, Observation?_id=%s",
    "user/Observation.s, Observation/_history?_count=1"
  })
  void letPassWhatTheyGrant(String scope, String path) {
    assertThat(asker.with(scope).get(path.formatted(id)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "user/Observation.cuds, Observation/%s, user/Observation.r",
    "user/Condition.r, Observation/%s, user/Observation.r",
    "user/Observation.cuds, Observation/%s/_history/1, user/Observation.r",
    "user/Observation.cuds, Observation/%s/_history, user/Observation.r",
    "user/Observation.crud, Observation?_id=%s, user/Observation.s",
    "system/Condition.rs, Observation?_id=%s, system/Observation.s",
    "user/Observation.crud, Observation/_history?_id=%s, user/Observation.s",
    "user/Observation.rs, _history?_id=%s, user/*.s"
  })
  void refuseReadsThatTheyDoNotGrant(String scope, String path, String needed) {
    var answer = asker.with(scope).get(path.formatted(id));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.rule()).isEqualTo(MISSING);
    assertThat(answer.body()).contains(needed.substring(needed.indexOf('/')));
  }

  @Test
  void refuseASearchByPost() {
    var answer = asker.with("user/Observation.r").postForm("Observation/_search", "_id=" + id);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(
            asker.with("user/Observation.s").postForm("Observation/_search", "_id=" + id).status())
        .isEqualTo(200);
  }

  @Test
  void areAskedForEachKindOfWrite() {
    var observation = Asker.observation(number, "laboratory");

    assertThat(asker.with("user/Observation.uds").post("Observation", observation).rule())
        .isEqualTo(MISSING);
    assertThat(asker.with("user/Observation.c").post("Observation", observation).status())
        .isEqualTo(201);
    observation.setId(id);
    assertThat(asker.with("user/Observation.crds").put("Observation/" + id, observation).rule())
        .isEqualTo(MISSING);
    assertThat(asker.with("user/Observation.cruds").put("Observation/" + id, observation).status())
        .isEqualTo(200);
    assertThat(patch("user/Observation.crds").rule()).isEqualTo(MISSING);
    assertThat(patch("user/Observation.u").status()).isEqualTo(200);
  }

  private Answer patch(String scope) {
    return asker
        .with(scope)
        .patch(
            "Observation/" + id,
            "[{\"op\": \"replace\", \"path\": \"/status\", \"value\": \"amended\"}]");
  }

  @Test
  void areAskedForSearchingByConditionalWrites() {
    var observation = Asker.observation(number, "laboratory");
    observation.addIdentifier().setSystem("urn:example:lab").setValue(id);
    var path = "Observation?identifier=urn:example:lab|" + id;
    var condition = "identifier=urn:example:lab|" + id;
    var writer = asker.with("user/Observation.crud");

    assertThat(writer.put(path, observation).rule()).isEqualTo(MISSING);
    assertThat(writer.post("Observation", observation, "If-None-Exist", condition).rule())
        .isEqualTo(MISSING);
    assertThat(asker.with("user/Observation.us").put(path, observation).status()).isEqualTo(201);
    assertThat(
            asker
                .with("user/Observation.cs")
                .post("Observation", observation, "If-None-Exist", condition)
                .status())
        .isEqualTo(200);
  }

  @Test
  void areAskedForEachEntryOfATransaction() {
    var bundle =
        new Transaction()
            .post(Asker.observation(number, "survey"))
            .put(People.path(number), People.patient(number))
            .bundle();

    var answer = asker.with("user/Observation.c").post("", bundle);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.rule()).isEqualTo(MISSING);
    assertThat(answer.body()).contains("user/Patient.u");
    var found =
        asker.everything().all("Observation?category=survey&subject=" + People.path(number));
    assertThat(found).isEmpty();
  }

  @Test
  void refuseOneEntryOfABatchAndNoOther() {
    var bundle = new Bundle().setType(Bundle.BundleType.BATCH);
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl("Observation/" + id);
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(People.path(number));
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl("Observation?_id=" + id);

    var answer = asker.with("user/Observation.r").post("", bundle).as(Bundle.class);

    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("200", "403", "403");
  }

  @Test
  void cannotBeSidesteppedByTheUrlOfAnEntry() {
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(Asker.observation(number, "survey"))
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("Basic");

    assertThat(asker.with("user/Basic.c").post("", bundle).status()).isEqualTo(403);
  }

  @Test
  void cannotBeSidesteppedByTryingABatchAsATransaction() {
    var bundle = new Bundle().setType(Bundle.BundleType.BATCH);
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(People.path(number));

    var answer =
        asker
            .with("user/Observation.r")
            .post("", bundle, "X-Transaction-Semantics", "tryBatchAsTransactionFirst=true");

    assertThat(answer.body()).doesNotContain(number.value()).contains("403");
  }
}
