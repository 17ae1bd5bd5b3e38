package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;

class PackageJudgeTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();
  private static final ProfilePackage OURS = ProfilePackage.load();

  private final PackageJudge judge =
      new PackageJudge(
          new ProfileSupport(R4, new DefaultProfileValidationSupport(R4), OURS, List.of()));

  @Test
  void takesWhatIsActiveAndMakesItsSnapshot() {
    var judgement = judge(Defined.requiring("test-a", "performer"));

    assertThat(Defined.titles(judgement)).containsExactly("StructureDefinition/test-a");
    assertThat(((StructureDefinition) judgement.taken().get(0)).getSnapshot().getElement())
        .hasSizeGreaterThan(40);
  }

  @Test
  void skipsWhatIsNotActive() {
    assertThat(judge(Defined.codes("draft", PublicationStatus.DRAFT)).skipped())
        .containsEntry("CodeSystem/draft", "its status is not active");
  }

  @Test
  void skipsTypesThatDefineNothing() {
    var organisation = new Organization().setName("x");
    organisation.setId("o");

    assertThat(judge(organisation).skipped()).containsOnlyKeys("Organization/o");
  }

  @Test
  void skipsWhatBuildsOnSomethingThatIsNotHere() {
    var orphan = Defined.requiring("orphan", "performer");
    orphan.setBaseDefinition("https://elsewhere.example/StructureDefinition/unknown");

    assertThat(judge(orphan).skipped().get("StructureDefinition/orphan"))
        .contains("builds on https://elsewhere.example/StructureDefinition/unknown");
  }

  @Test
  void refusesToDefineFhirAnew() {
    var patient = Defined.requiring("Patient", "performer");
    patient.setUrl("http://hl7.org/fhir/StructureDefinition/Patient");

    assertThatThrownBy(() -> judge(patient))
        .isInstanceOf(UnprocessableEntityException.class)
        .hasMessage("package-redefines");
  }

  @Test
  void refusesToDefineOurProfilesAnew() {
    var ours = Defined.requiring("ours", "performer");
    ours.setUrl(OURS.canonical() + "/StructureDefinition/onestory-patient");

    assertThatThrownBy(() -> judge(ours)).isInstanceOf(UnprocessableEntityException.class);
  }

  @Test
  void leavesAnotherPackagesDefinitionInItsPlace() {
    var other = Defined.codes("codes", PublicationStatus.ACTIVE);

    var judgement = judge.judge(content(other.copy()), List.<MetadataResource>of(other));

    assertThat(judgement.taken()).isEmpty();
    assertThat(judgement.skipped()).containsOnlyKeys("CodeSystem/codes");
  }

  private Judgement judge(Resource definition) {
    return judge.judge(content(definition), List.of());
  }

  private static PackageContent content(Resource definition) {
    return new PackageContent("test", "1", "", List.of(), List.of(definition));
  }
}
