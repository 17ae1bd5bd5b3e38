package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class IdentityTest {

  @Test
  void isUnique() {
    assertThat(TOLD.everything().map(Told::url)).doesNotHaveDuplicates();
  }

  @Test
  void beginsWithTheOwnersCodeAndNamesTheOwnerAsItsSource() {
    TOLD.everything()
        .filter(
            r -> !(r instanceof Patient || r instanceof Organization || r instanceof Practitioner))
        .forEach(IdentityTest::assertOwned);
  }

  @Test
  void isTheOdsCodeOfAnOrganisation() {
    assertThat(Told.all(Organization.class, TOLD.everything().toList()))
        .allSatisfy(
            o -> {
              assertThat(o.getIdentifierFirstRep().getValue())
                  .isEqualTo(o.getIdElement().getIdPart());
              assertThat(o.getIdentifierFirstRep().getSystem())
                  .isEqualTo("https://fhir.nhs.uk/Id/ods-organization-code");
            });
  }

  @Test
  void isTheRegisterAndNumberOfAProfessional() {
    assertThat(Told.all(Practitioner.class, TOLD.everything().toList()))
        .extracting(p -> p.getIdElement().getIdPart())
        .contains("gmc-7000001", "hcpc-PA700001", "z9h01-june-marsh")
        .allMatch(
            id ->
                id.matches("(gmc-7\\d{6}|nmc-99Z\\d{4}Z|hcpc-[A-Z]{2}7\\d{5}|gphc-29\\d{5}|z9.+)"));
  }

  @Test
  void isPartOfEveryPatientsSourceToo() {
    assertThat(Told.all(Patient.class, TOLD.everything().toList()))
        .allMatch(p -> p.getMeta().getSource().startsWith("urn:ods:"));
  }

  private static void assertOwned(Resource resource) {
    var id = resource.getIdElement().getIdPart();
    var owners =
        Arrays.stream(DemoOrganisation.values()).filter(o -> id.startsWith(o.idPrefix())).toList();
    assertThat(owners).as(id).hasSize(1);
    assertThat(resource.getMeta().getSource()).isEqualTo(owners.get(0).source());
    assertThat(id).hasSizeLessThanOrEqualTo(64);
  }
}
