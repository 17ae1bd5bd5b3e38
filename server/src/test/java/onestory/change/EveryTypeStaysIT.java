package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.server.LenientNode;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A resource of every type that can name a person stays with the person and with its organisation,
 * however it is written. What a type needs besides its person is no matter here.
 */
@IntegrationTest
class EveryTypeStaysIT {

  private static final NhsNumber ROBIN = People.number();
  private static final NhsNumber JUNE = People.number();
  private static final Set<String> SHARED =
      Set.of("CarePlan", "Task", "CareTeam", "QuestionnaireResponse");
  private static final String OWNER = "urn:ods:Z9C";

  @LocalServerPort private int port;
  @Autowired private JdbcConnectionDetails database;

  private FhirHttp fhir;

  static Stream<String> types() {
    return PersonElements.types(FhirContext.forR4Cached());
  }

  @BeforeEach
  void people() {
    fhir = LenientNode.client(database, port);
    for (var number : List.of(ROBIN, JUNE)) {
      var patient = People.patient(number);
      patient.setId(number.value());
      fhir.put(People.path(number), patient);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void withItsPerson(String type) {
    var element = PersonElements.of(FhirContext.forR4Cached(), type);
    var path = type + "/" + UUID.randomUUID();
    created(path, element.naming(ROBIN.value()));
    var junes = identified(path, element.naming(JUNE.value()));
    var patch = FhirPathPatch.of(element.path(), new Reference(People.path(JUNE)));

    var answers =
        List.of(
            fhir.put(path, junes),
            fhir.put(conditional(path), anonymous(junes)),
            fhir.post("", new Transaction().put(path, junes).bundle()),
            fhir.post("", new Transaction().put(conditional(path), anonymous(junes)).bundle()),
            fhir.patch(path, movingReference(path)),
            fhir.patch(path, patch),
            fhir.post("", patching(path, patch)));

    assertThat(answers)
        .allSatisfy(answer -> isRefused(answer, "stays-with-person", element.path()));
    assertThat(fhir.all(path + "/_history")).hasSize(1);
    assertThat(read(path).body()).contains(ROBIN.value()).doesNotContain(JUNE.value());
  }

  @ParameterizedTest
  @MethodSource("types")
  void withItsOrganisation(String type) {
    var element = PersonElements.of(FhirContext.forR4Cached(), type);
    var path = type + "/" + UUID.randomUUID();
    created(path, from(OWNER, element.naming(ROBIN.value())));
    var others = identified(path, from("urn:ods:Z9A", element.naming(ROBIN.value())));
    others.setLanguage("en-GB");
    var source = "[{\"op\":\"add\",\"path\":\"/meta/source\",\"value\":\"urn:ods:Z9A\"}]";

    if (SHARED.contains(type)) {
      assertThat(fhir.put(path, others, "If-Match", "W/\"1\"").status()).isEqualTo(200);
      assertThat(fhir.patch(path, source, "If-Match", "W/\"2\"").status()).isEqualTo(200);
    } else {
      var answers =
          List.of(
              fhir.put(path, others),
              fhir.put(conditional(path), anonymous(others)),
              fhir.post("", new Transaction().put(path, others).bundle()));
      assertThat(answers)
          .allSatisfy(
              answer -> isRefused(answer, "stays-with-organisation", type + ".meta.source"));
      // The source alone is no change to HAPI: nothing is written.
      assertThat(fhir.patch(path, source).status()).isEqualTo(200);
    }
    assertThat(read(path).as(element.resourceType()).getMeta().getSource()).startsWith(OWNER);
  }

  // HAPI answers with the content of a Binary alone where nobody asks for FHIR.
  private Answer read(String path) {
    return fhir.get(path, "Accept", "application/fhir+json");
  }

  private void created(String path, Resource resource) {
    var answer = fhir.put(path, identified(path, resource));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static void isRefused(Answer answer, String rule, String expression) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(List.of(answer.rule(), answer.expression())).isEqualTo(List.of(rule, expression));
  }

  private String movingReference(String path) {
    var place = JsonPlace.of(read(path).body(), People.path(ROBIN)).orElseThrow();
    return "[{\"op\":\"replace\",\"path\":\"%s\",\"value\":\"%s\"}]"
        .formatted(place, People.path(JUNE));
  }

  private static Bundle patching(String path, Parameters patch) {
    var bundle = new Transaction().put(path, patch).bundle();
    bundle.getEntryFirstRep().getRequest().setMethod(Bundle.HTTPVerb.PATCH);
    return bundle;
  }

  private static String conditional(String path) {
    return path.replace("/", "?_id=");
  }

  private static Resource identified(String path, Resource resource) {
    resource.setId(path);
    return resource;
  }

  private static Resource anonymous(Resource resource) {
    var anonymous = resource.copy();
    anonymous.setId((String) null);
    return anonymous;
  }

  private static Resource from(String source, Resource resource) {
    resource.getMeta().setSource(source);
    return resource;
  }
}
