package onestory.story;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.Internal;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole record is in the story, and word for word. */
@IntegrationTest
class StoryContentIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort private int port;
  @Autowired private DaoRegistry daos;

  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void holdsAllOfEverything() {
    var robin = RichPerson.tell(fhir);

    var everything = fhir.all(People.path(robin) + "/$everything");

    assertThat(everything).hasSizeGreaterThan(10);
    assertThat(RichPerson.told(fhir, robin)).containsAll(everything);
  }

  @Test
  void holdsEverythingThatWasTold() {
    var robin = RichPerson.tell(fhir);

    assertThat(RichPerson.told(fhir, robin))
        .hasSize(RichPerson.size())
        .doesNotHaveDuplicates()
        .anyMatch(id -> id.startsWith("Task/"))
        .anyMatch(id -> id.startsWith("Device/"))
        .anyMatch(id -> id.startsWith("Provenance/"))
        .noneMatch(id -> id.startsWith("Group/"));
  }

  @Test
  void tellsEachResourceAsItIsRead() throws JsonProcessingException {
    var robin = RichPerson.tell(fhir);

    var story = JSON.readTree(fhir.get(People.path(robin) + "/$story").body());

    assertThat(story.path("entry").size()).isEqualTo(RichPerson.size() + 1);
    for (var i = 1; i < story.path("entry").size(); i++) {
      var told = story.path("entry").get(i);
      var read = JSON.readTree(fhir.get(told.path("fullUrl").asText()).body());
      assertThat(comparable(told.path("resource"))).isEqualTo(comparable(read));
    }
  }

  @Test
  void keepsSourceProfileTagAndLabel() {
    var robin = RichPerson.tell(fhir);

    var flag =
        fhir.get(People.path(robin) + "/$story").as(Bundle.class).getEntry().stream()
            .filter(entry -> entry.getResource() instanceof Flag)
            .map(entry -> entry.getResource().getMeta())
            .toList()
            .get(0);

    assertThat(flag.getSource()).startsWith("urn:example:epr");
    assertThat(flag.getTagFirstRep().getCode()).isEqualTo("t");
    assertThat(flag.getSecurityFirstRep().getCode()).isEqualTo("R");
    assertThat(flag.getProfile().get(0).getValue()).endsWith("example-flag");
  }

  @Test
  void tellsTheNewestVersionAndNothingDeleted() {
    var robin = person();
    var plan = fhir.post("CarePlan", plan(robin, "Before")).as(CarePlan.class);
    var gone = fhir.post("CarePlan", plan(robin, "Gone")).as(CarePlan.class);
    fhir.put("CarePlan/" + plan.getIdPart(), plan.setTitle("After"));
    new Internal(daos).delete("CarePlan/" + gone.getIdPart());

    assertThat(RichPerson.told(fhir, robin))
        .containsExactlyInAnyOrder(
            "Patient/%s/_history/1".formatted(robin.value()),
            "CarePlan/%s/_history/2".formatted(plan.getIdPart()));
  }

  @Test
  void tellsNothingOfAnybodyElse() {
    var robin = person();
    var june = person();
    fhir.post("CarePlan", plan(june, "June's"));
    var shared = Clinical.observation(new Reference(People.path(robin)), "Seen together");
    fhir.post("Observation", shared.addPerformer(new Reference(People.path(june))));

    assertThat(RichPerson.told(fhir, robin))
        .hasSize(2)
        .noneMatch(id -> id.contains(june.value()) || id.startsWith("CarePlan"));
    assertThat(RichPerson.told(fhir, june)).hasSize(3);
  }

  @Test
  void tellsFiveThousandResources() {
    var robin = person();
    for (var part = 0; part < 5; part++) {
      var transaction = new Transaction();
      IntStream.range(0, 1000)
          .mapToObj(i -> Clinical.observation(new Reference(People.path(robin)), "Seen " + i))
          .forEach(transaction::post);
      assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);
    }

    var told = RichPerson.told(fhir, robin);

    assertThat(told).hasSize(5001).doesNotHaveDuplicates();
    assertThat(fhir.all(People.path(robin) + "/$everything"))
        .containsExactlyInAnyOrderElementsOf(told);
  }

  // The same instant may be told with other digits; the source is told with the request's id.
  private static JsonNode comparable(JsonNode resource) {
    var copy = (ObjectNode) resource.deepCopy();
    var meta = (ObjectNode) copy.path("meta");
    var updated = OffsetDateTime.parse(meta.path("lastUpdated").asText());
    meta.put("lastUpdated", updated.toInstant().toString());
    return copy;
  }

  private NhsNumber person() {
    var number = People.number();
    fhir.post("Patient", People.patient(number));
    return number;
  }

  private static CarePlan plan(NhsNumber person, String title) {
    return Clinical.plan(new Reference(People.path(person)), title);
  }
}
