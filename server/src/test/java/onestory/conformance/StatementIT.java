package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onestory.profiles.ProfilePackage;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The CapabilityStatement says what is so. */
@IntegrationTest
class StatementIT {

  private static final ProfilePackage PROFILES = ProfilePackage.load();

  @LocalServerPort int port;

  private CapabilityStatement statement = new CapabilityStatement();

  @BeforeEach
  void ask() {
    statement =
        FhirHttp.json()
            .parseResource(CapabilityStatement.class, new FhirHttp(port).get("metadata").body());
  }

  @Test
  void namesTheProfileThatEveryWriteOfATypeMeets() {
    assertThat(PROFILES.profiles()).isNotEmpty();
    assertThat(PROFILES.profiles())
        .allSatisfy(profile -> assertThat(named(profile.getType())).contains(profile.getUrl()));
    assertThat(resource("Patient").getProfile())
        .isEqualTo(PROFILES.profileOf("Patient").map(StructureDefinition::getUrl).orElseThrow());
  }

  @Test
  void definesOurOperationsByOurDefinitions() {
    var built =
        PROFILES.resources().stream()
            .filter(OperationDefinition.class::isInstance)
            .map(OperationDefinition.class::cast)
            .filter(operation -> !operation.getExperimental())
            .filter(operation -> operation.getUrl().startsWith(PROFILES.canonical()))
            .toList();

    assertThat(operations())
        .containsAll(built.stream().map(OperationDefinition::getUrl).toList())
        .noneMatch(url -> url.contains("story") && !url.startsWith(PROFILES.canonical()));
  }

  @Test
  void namesNoOperationThatIsNotBuilt() {
    assertThat(operations())
        .doesNotContainAnyElementsOf(
            PROFILES.resources().stream()
                .filter(OperationDefinition.class::isInstance)
                .filter(definition -> definition.getExperimental())
                .map(definition -> definition.getUrl())
                .toList());
  }

  private List<String> operations() {
    var rest = statement.getRestFirstRep();
    return Stream.concat(
            rest.getOperation().stream(),
            rest.getResource().stream().flatMap(type -> type.getOperation().stream()))
        .map(CapabilityStatementRestResourceOperationComponent::getDefinition)
        .distinct()
        .toList();
  }

  private List<String> named(String type) {
    var resource = resource(type);
    var supported = resource.getSupportedProfile().stream().map(PrimitiveType::getValue);
    return Stream.concat(Stream.of(resource.getProfile()), supported).toList();
  }

  private CapabilityStatementRestResourceComponent resource(String type) {
    return statement.getRestFirstRep().getResource().stream()
        .filter(resource -> resource.getType().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
