package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.Internal;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What depends on how things stand is refused in the one form, in JSON and in XML. */
@IntegrationTest
class WireConditionIT {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private DaoRegistry daos;
  @Autowired private IStaleSearchDeletingSvc staleSearches;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private CarePlan plan = new CarePlan();

  @BeforeEach
  void plan() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    plan = fhir.post("CarePlan", planned("First")).as(CarePlan.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is409ForWhatIsAlreadyThere(String format) {
    refused(
        fhir.post("Patient", People.patient(robin), "Accept", format),
        409,
        format,
        "patient-exists");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is412ForAStaleVersion(String format) {
    var put = fhir.put(path(), changed("Second"), "If-Match", "W/\"7\"", "Accept", format);
    var bundle = transaction("Second", "W/\"7\"");

    refused(put, 412, format, "if-match");
    refused(fhir.post("", bundle, "Accept", format), 412, format, "if-match");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is412WhereSeveralMatch(String format) {
    var value = UUID.randomUUID().toString();
    fhir.post("Basic", basic(value));
    fhir.post("Basic", basic(value));

    var put = fhir.put("Basic?identifier=" + value, basic(value), "Accept", format);
    var post =
        fhir.post("Basic", basic(value), "If-None-Exist", "identifier=" + value, "Accept", format);

    refused(put, 412, format, "several-match");
    refused(post, 412, format, "several-match");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is422ForWhatBreaksARule(String format) {
    var invalid = planned("First").setStatus(null);

    assertThat(fhir.post("CarePlan", invalid, "Accept", format).status()).isEqualTo(422);
    var other = planned("First");
    other.setSubject(new Reference("Patient/9990000018x"));
    refused(
        fhir.put(path(), withId(other), "If-Match", "W/\"1\"", "Accept", format),
        422,
        format,
        "reference-unknown-person");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is428WhereAVersionIsMissing(String format) {
    var put = fhir.put(path(), changed("Second"), "Accept", format);
    var bundle = transaction("Second", "");

    refused(put, 428, format, "if-match-required");
    refused(fhir.post("", bundle, "Accept", format), 428, format, "if-match-required");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is410ForWhatWasDeleted(String format) {
    var id = fhir.post("Basic", basic("gone")).as(Basic.class).getIdPart();
    new Internal(daos).delete("Basic/" + id);

    refused(fhir.get("Basic/" + id, "Accept", format), 410, format, "deleted");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void is410ForANextLinkThatHasExpired(String format) {
    fhir.post("CarePlan", planned("Second"));
    var page = fhir.get("CarePlan?_count=1&patient=" + robin.value()).as(Bundle.class);
    var next = page.getLink("next").getUrl();
    assertThat(fhir.get(next).status()).isEqualTo(200);
    var search = next.replaceFirst("^.*_getpages=([^&.]+).*$", "$1");
    jdbc.update(
        "update hfj_search set created = created - interval '90 minutes' where search_uuid = ?",
        search);

    staleSearches.pollForStaleSearchesAndDeleteThem();

    refused(fhir.get(next, "Accept", format), 410, format, "page-expired");
  }

  @org.junit.jupiter.api.Test
  void is412ForEachOfManyTransactionsButOne() {
    var answers =
        IntStream.range(0, 8)
            .mapToObj(i -> fhir.sendAsync("POST", "", transaction("Title " + i, "W/\"1\"")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Answer::status)
            .toList();

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 412).hasSize(7);
    assertThat(fhir.all(path() + "/_history")).hasSize(2);
  }

  private static void refused(Answer answer, int status, String format, String rule) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    Formed.is(answer, format, rule);
  }

  private Bundle transaction(String title, String ifMatch) {
    var bundle = new Transaction().put(path(), changed(title)).bundle();
    if (!ifMatch.isEmpty()) {
      bundle.getEntryFirstRep().getRequest().setIfMatch(ifMatch);
    }
    return bundle;
  }

  private Resource changed(String title) {
    return withId(planned(title));
  }

  private Resource withId(CarePlan changed) {
    changed.getMeta().setSource("urn:ods:Z9H01");
    return changed.setId(path());
  }

  private CarePlan planned(String title) {
    var planned = Clinical.plan(new Reference(People.path(robin)), title);
    planned.getMeta().setSource("urn:ods:Z9C");
    return planned;
  }

  private String path() {
    return "CarePlan/" + plan.getIdPart();
  }

  private static Basic basic(String value) {
    var basic = new Basic();
    basic.addIdentifier().setSystem("https://example.org/id").setValue(value);
    basic.getCode().setText("Twice");
    return basic;
  }
}
