package onestory.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

class ProfilePackageTest {

  private final ProfilePackage profiles = ProfilePackage.load();

  @Test
  void saysWhatItIs() {
    assertThat(profiles.name()).isEqualTo("onestory.fhir.r4");
    assertThat(profiles.version()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(profiles.resources())
        .extracting(MetadataResource::getUrl)
        .allMatch(url -> url.startsWith(profiles.canonical() + "/"));
  }

  @Test
  void hasASnapshotOfEveryProfile() {
    assertThat(profiles.structureDefinitions())
        .hasSizeGreaterThanOrEqualTo(7)
        .allSatisfy(
            profile ->
                assertThat(profile.getSnapshot().getElement())
                    .hasSizeGreaterThan(profile.getDifferential().getElement().size()));
  }

  @Test
  void namesTheOneProfileOfEveryWriteOfAType() {
    assertThat(profiles.profileOf("ServiceRequest"))
        .get()
        .extracting(StructureDefinition::getName)
        .isEqualTo("Referral");
    assertThat(profiles.profileOf("Basic")).isEmpty();
  }

  @Test
  void hasAtMostOneProfileOfEveryWriteOfAType() {
    var applied =
        profiles.profiles().stream().filter(profile -> profile.getMeta().hasTag()).toList();

    assertThat(applied).hasSizeGreaterThanOrEqualTo(7);
    assertThat(applied).extracting(StructureDefinition::getType).doesNotHaveDuplicates();
  }

  @Test
  void hasTheCodeListsThatItsRulesName() {
    assertThat(profiles.valueSets()).extracting(ValueSet::getName).contains("DischargeDestination");
    assertThat(profiles.codeSystems()).extracting(CodeSystem::getName).contains("ProfileUse");
  }

  @Test
  void isInstallable() {
    // HAPI's installer passes over what is not active.
    assertThat(profiles.resources())
        .extracting(resource -> resource.getStatus().toCode())
        .containsOnly("active");
  }

  @Test
  void carriesToldExamplesOnly() {
    List<Resource> examples = profiles.examples();

    assertThat(examples)
        .extracting(example -> example.getIdElement().getIdPart())
        .contains("9990009007", "step-up-for-margaret")
        .noneMatch(id -> id.contains("-fail-") || id.contains("-pass-"));
  }
}
