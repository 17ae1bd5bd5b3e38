package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who changes a shared plan says which version, and hears at once that it is no longer current. */
@IntegrationTest
class IfMatchIT {

  private static final String OWNER = "urn:ods:Z9C";
  private static final String OTHER = "urn:ods:Z9H01";

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private CarePlan plan;

  @BeforeEach
  void sharedPlan() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    plan = Clinical.plan(new Reference(People.path(robin)), "First");
    plan.getMeta().setSource(OWNER);
    var stored = fhir.post("CarePlan", plan);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    plan.setId(stored.as(CarePlan.class).getIdElement().toVersionless());
  }

  @Test
  void isObeyedWhenCurrent() {
    assertThat(put("Second", OTHER, "If-Match", "W/\"1\"").status()).isEqualTo(200);
    assertThat(title()).isEqualTo("Second");
  }

  @Test
  void isAnsweredWithTheCurrentVersionWhenStale() {
    put("Second", OWNER);

    stale(put("Third", OWNER, "If-Match", "W/\"1\""));
    stale(put("Third", OTHER, "If-Match", "\"1\""));
    stale(put("Second", OTHER, "If-Match", "W/\"1\""));
    stale(patch("Third", "If-Match", "W/\"1\""));
    assertThat(title()).isEqualTo("Second");
  }

  @Test
  void isAskedForWhenAnotherOrganisationChangesASharedPlan() {
    var answer = put("Second", OTHER);

    assertThat(answer.status()).as(answer.body()).isEqualTo(428);
    assertThat(answer.rule()).isEqualTo("if-match-required");
    assertThat(put("Second", "").status()).isEqualTo(428);
    assertThat(patch("Second").status()).isEqualTo(428);
    assertThat(title()).isEqualTo("First");
  }

  @Test
  void isNotAskedForInTheOwnFeed() {
    assertThat(put("Second", OWNER).status()).isEqualTo(200);
    assertThat(title()).isEqualTo("Second");
  }

  @Test
  void isNotAskedForWhereNothingChanges() {
    var answer = put("First", OTHER);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("W/\"1\"");
    assertThat(fhir.all(path() + "/_history")).hasSize(1);
  }

  @Test
  void isNotAskedForOfAConditionalUpdate() {
    plan.addIdentifier().setSystem("urn:example:plan").setValue(robin.value());
    put("Second", OWNER);
    var changed = changed("Third", OTHER);
    changed.setId((String) null);

    var answer = fhir.put("CarePlan?identifier=urn:example:plan%7C" + robin.value(), changed);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(title()).isEqualTo("Third");
  }

  @Test
  void isObeyedInTransactionsAndBatches() {
    put("Second", OWNER);

    stale(fhir.post("", bundle("Third", OTHER, "W/\"1\"")));
    var unsaid = fhir.post("", bundle("Third", OTHER, null));
    assertThat(unsaid.status()).as(unsaid.body()).isEqualTo(428);
    var batch = bundle("Third", OTHER, "W/\"1\"").setType(Bundle.BundleType.BATCH);
    assertThat(status(fhir.post("", batch))).startsWith("412");
    var late = bundle("Third", OTHER, null).setType(Bundle.BundleType.BATCH);
    assertThat(status(fhir.post("", late))).startsWith("428");
    assertThat(title()).isEqualTo("Second");

    assertThat(fhir.post("", bundle("Third", OTHER, "W/\"2\"")).status()).isEqualTo(200);
    assertThat(title()).isEqualTo("Third");
  }

  @Test
  void isRefusedWhereItCannotBeRead() {
    assertThat(put("Second", OWNER, "If-Match", "yesterday").rule()).isEqualTo("if-match-format");
  }

  @Test
  void losesNothingOfTwoWhoChangeAtOnce() {
    var updates =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> add("writer" + i, 8)))
            .toList();
    var statuses = updates.stream().flatMap(update -> update.join().stream()).toList();

    var stored = fhir.get(path()).as(CarePlan.class);
    assertThat(stored.getNote()).hasSize(16).extracting("text").doesNotHaveDuplicates();
    assertThat(stored.getMeta().getVersionId()).isEqualTo("17");
    assertThat(statuses).containsOnly(200, 412);
  }

  private List<Integer> add(String who, int notes) {
    var statuses = new ArrayList<Integer>();
    for (var i = 0; i < notes; ) {
      var read = fhir.get(path());
      var changed = read.as(CarePlan.class);
      changed.addNote().setText(who + " " + i);
      var status = fhir.put(path(), changed, "If-Match", read.header("ETag")).status();
      statuses.add(status);
      if (status == 200) {
        i++;
      }
    }
    return statuses;
  }

  private void stale(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(412);
    assertThat(answer.header("ETag")).isEqualTo("W/\"2\"");
    assertThat(answer.rule()).isEqualTo("if-match");
    assertThat(answer.body()).contains("current version is 2");
  }

  private Bundle bundle(
      String title, String source, @org.jspecify.annotations.Nullable String ifMatch) {
    var bundle = new Transaction().put(path(), changed(title, source)).bundle();
    bundle.getEntryFirstRep().getRequest().setIfMatch(ifMatch);
    return bundle;
  }

  private Answer put(String title, String source, String... headers) {
    return fhir.put(path(), changed(title, source), headers);
  }

  private Answer patch(String title, String... headers) {
    var body = "[{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"%s\"}]".formatted(title);
    return fhir.patch(path(), body, headers);
  }

  private CarePlan changed(String title, String source) {
    var changed = plan.copy().setTitle(title);
    changed.getMeta().setSource(source.isEmpty() ? null : source);
    return changed;
  }

  private String title() {
    return fhir.get(path()).as(CarePlan.class).getTitle();
  }

  private String path() {
    return "CarePlan/" + plan.getIdPart();
  }

  private static String status(Answer answer) {
    return answer.as(Bundle.class).getEntryFirstRep().getResponse().getStatus();
  }
}
