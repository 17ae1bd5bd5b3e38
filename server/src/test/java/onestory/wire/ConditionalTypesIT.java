package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onestory.change.PersonElements;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.server.LenientNode;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Of every type of the record, parallel conditional writes of one identifier make one resource. The
 * resources are the least that names a person, on a node that holds them to no profile.
 */
@IntegrationTest
class ConditionalTypesIT {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final int WRITERS = 4;
  private static final String SYSTEM = "https://example.org/id";

  @LocalServerPort private int port;
  @Autowired private JdbcConnectionDetails database;

  static Stream<String> identifiedTypes() {
    return PersonElements.types(R4).filter(type -> hasIdentifier(type));
  }

  @ParameterizedTest
  @MethodSource("identifiedTypes")
  void makeOneResource(String type) {
    var fhir = LenientNode.client(database, port);
    var robin = People.number();
    fhir.post("Patient", People.patient(robin));
    var identifier = new Identifier().setSystem(SYSTEM).setValue(UUID.randomUUID().toString());
    var resource = identified(type, robin, identifier);
    var query = "identifier=%s|%s".formatted(SYSTEM, identifier.getValue());

    var answers =
        IntStream.range(0, WRITERS)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? fhir.sendAsync("POST", type, resource, "If-None-Exist", query)
                        : fhir.sendAsync("PUT", type + "?" + query, resource))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join))
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isIn(200, 201));
    assertThat(fhir.all(type + "?" + query)).hasSize(1).first().asString().endsWith("/1");
  }

  // Of the other types no identifier can be searched for (AdverseEvent has one, and no parameter).
  @Test
  void areAllThatTheServerOffersForARecord() {
    var offered =
        new FhirHttp(port)
            .get("metadata").as(CapabilityStatement.class).getRestFirstRep().getResource().stream()
                .map(resource -> resource.getType())
                .toList();

    assertThat(identifiedTypes()).hasSizeGreaterThan(60).isSubsetOf(offered);
    assertThat(PersonElements.types(R4).filter(type -> !hasIdentifier(type)))
        .containsExactly(
            "AdverseEvent",
            "AuditEvent",
            "Binary",
            "BiologicallyDerivedProduct",
            "ImplementationGuide",
            "Linkage",
            "MessageHeader",
            "Provenance",
            "VerificationResult");
  }

  private static boolean hasIdentifier(String type) {
    return R4.getResourceDefinition(type).getSearchParam("identifier") != null;
  }

  private static Resource identified(String type, NhsNumber person, Identifier identifier) {
    var resource = PersonElements.of(R4, type).naming(person.value());
    var added = (Identifier) R4.newTerser().addElement(resource, type + ".identifier");
    added.setSystem(identifier.getSystem()).setValue(identifier.getValue());
    return resource;
  }
}
