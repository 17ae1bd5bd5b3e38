package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing of a record is deleted, in whichever way it is asked for. */
@IntegrationTest
class DeletionIT {

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;
  private String plan;

  @BeforeEach
  void plan() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
    var stored =
        fhir.post("CarePlan", Clinical.plan(new Reference(People.path(robin)), "Usual plan"));
    plan = "CarePlan/" + stored.as(org.hl7.fhir.r4.model.CarePlan.class).getIdPart();
  }

  @Test
  void isRefusedWithTheRemedy() {
    refused(fhir.delete(plan));
    refused(fhir.delete(People.path(robin)));
    refused(fhir.delete("CarePlan?patient=" + robin.value()));
    refused(fhir.delete("CarePlan?_id=1&_expunge=true"));
    stands();
  }

  @Test
  void isRefusedOfWhatIsNobodysToo() {
    var trust = fhir.post("Organization", new Organization().setName("Example Trust"));

    refused(fhir.delete("Organization/" + trust.as(Organization.class).getIdPart()));
  }

  @Test
  void isRefusedInBundles() {
    var observation = Clinical.observation(new Reference(People.path(robin)), "Never stored");

    refused(fhir.post("", new Transaction().post(observation).delete(plan).bundle()));
    refused(fhir.post("", new Transaction().delete("CarePlan?patient=" + robin.value()).bundle()));
    var batch = new Transaction().delete(plan).bundle().setType(Bundle.BundleType.BATCH);
    var answer = fhir.post("", batch).as(Bundle.class).getEntryFirstRep().getResponse();
    assertThat(answer.getStatus()).startsWith("405");
    stands();
    assertThat(fhir.all("Observation?patient=" + robin.value())).isEmpty();
  }

  @Test
  void isNotPromised() {
    var rest = fhir.get("metadata").as(CapabilityStatement.class).getRestFirstRep();

    assertThat(rest.getResource()).hasSizeGreaterThan(100);
    assertThat(rest.getResource())
        .allSatisfy(
            type -> {
              assertThat(type.getInteraction())
                  .extracting("code")
                  .doesNotContain(TypeRestfulInteraction.DELETE);
              assertThat(type.getConditionalDelete())
                  .as(type.getType())
                  .isIn(null, ConditionalDeleteStatus.NOTSUPPORTED);
            });
  }

  private void stands() {
    assertThat(fhir.get(plan).status()).isEqualTo(200);
    assertThat(fhir.get(People.path(robin)).status()).isEqualTo(200);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(405);
    assertThat(answer.rule()).isEqualTo("no-delete");
    assertThat(answer.body()).contains("entered-in-error");
    assertThat(answer.header("Allow")).contains("PUT").doesNotContain("DELETE");
  }
}
