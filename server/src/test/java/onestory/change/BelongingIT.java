package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What would move a resource to another person or organisation is 422, and writes nothing. */
@IntegrationTest
class BelongingIT {

  private static final String OWNER = "urn:ods:Z9C";
  private static final String OTHER = "urn:ods:Z9A";

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private final NhsNumber june = People.number();
  private FhirHttp fhir;
  private Observation observation;

  @BeforeEach
  void observation() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    fhir.post("Patient", People.patient(june));
    observation = Clinical.observation(new Reference(People.path(robin)), "Seen");
    observation.getMeta().setSource(OWNER);
    observation.addIdentifier().setSystem("urn:example:seen").setValue(robin.value());
    var stored = fhir.post("Observation", observation);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    observation.setId(stored.as(Observation.class).getIdElement().toVersionless());
  }

  @Test
  void isHeldByAPut() {
    refused(fhir.put(path(), junes()), "stays-with-person", "Observation.subject");
    refused(fhir.put(path(), others()), "stays-with-organisation", "Observation.meta.source");
  }

  @Test
  void isHeldByAPatch() {
    var moved =
        "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"%s\"}]"
            .formatted(People.path(june));

    refused(fhir.patch(path(), moved), "stays-with-person", "Observation.subject");
  }

  @Test
  void isHeldByAConditionalUpdate() {
    var url = "Observation?identifier=urn:example:seen%7C" + robin.value();
    var junes = junes();
    junes.setId((String) null);

    refused(fhir.put(url, junes), "stays-with-person", "Observation.subject");
  }

  @Test
  void isHeldByATransaction() {
    var plan = Clinical.plan(new Reference(People.path(june)), "Never stored");
    var bundle = new Transaction().post(plan).put(path(), junes()).bundle();

    refused(fhir.post("", bundle), "stays-with-person", "Observation.subject");
    assertThat(fhir.all("CarePlan?patient=" + june.value())).isEmpty();
  }

  @Test
  void outlivesAnUpdateWithoutASource() {
    var unsaid = observation.copy().setStatus(Observation.ObservationStatus.AMENDED);
    unsaid.setMeta(null);

    assertThat(fhir.put(path(), unsaid).status()).isEqualTo(200);

    assertThat(fhir.get(path()).as(Observation.class).getMeta().getSource()).startsWith(OWNER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Basic", "Device", "Provenance", "RelatedPerson", "Coverage", "Account", "Task"})
  void isHeldWhateverTheType(String type) {
    var element = PersonElements.of(FhirContext.forR4Cached(), type);
    var path = type + "/" + UUID.randomUUID();
    var stored = fhir.put(path, minimal(element, path, robin));
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);

    var answer = fhir.put(path, minimal(element, path, june));

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.expression()).isEqualTo(element.path());
    assertThat(fhir.all(path + "/_history")).hasSize(1);
  }

  private static Resource minimal(PersonElements element, String path, NhsNumber number) {
    var resource = element.naming(number.value());
    resource.setId(path);
    return Minimal.complete(resource);
  }

  private void refused(Answer answer, String rule, String expression) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo(rule);
    assertThat(answer.expression()).isEqualTo(expression);
    var stored = fhir.get(path()).as(Observation.class);
    assertThat(stored.getMeta().getVersionId()).isEqualTo("1");
    assertThat(stored.getSubject().getReference()).isEqualTo(People.path(robin));
    assertThat(fhir.all("Observation?patient=" + june.value())).isEmpty();
  }

  private Observation junes() {
    return observation.copy().setSubject(new Reference(People.path(june)));
  }

  private Observation others() {
    var others = observation.copy().setStatus(Observation.ObservationStatus.AMENDED);
    others.getMeta().setSource(OTHER);
    return others;
  }

  private String path() {
    return "Observation/" + observation.getIdPart();
  }
}
