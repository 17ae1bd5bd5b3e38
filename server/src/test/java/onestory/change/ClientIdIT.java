package onestory.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two senders never meet by accident under one id, and there is one of each organisation. */
@IntegrationTest
class ClientIdIT {

  private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private final String code = "Z" + robin.value().substring(5);
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  @Test
  void isTakenWithTheSendersPrefixOnly() {
    var seen = Clinical.observation(new Reference(People.path(robin)), "Seen");
    seen.getMeta().setSource("urn:ods:RK9");
    seen.setId("z9c-" + robin.value());
    var answer = fhir.put("Observation/z9c-" + robin.value(), seen);

    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("client-id");
    assertThat(answer.expression()).isEqualTo("Observation.id");
    assertThat(answer.body()).contains("Observation/rk9-");
    var bundle = new Transaction().put("Observation/z9c-" + robin.value(), seen.copy()).bundle();
    assertThat(fhir.post("", bundle).rule()).isEqualTo("client-id");

    seen.setId("rk9-" + robin.value());
    assertThat(fhir.put("Observation/rk9-" + robin.value(), seen).status()).isEqualTo(201);
  }

  @Test
  void isTheOdsCodeOfAnOrganisationHoweverItIsWritten() {
    var wrong = organisation();
    wrong.setId("z9c-trust");
    var refused = fhir.put("Organization/z9c-trust", wrong);
    assertThat(refused.rule()).isEqualTo("id-from-register");
    assertThat(refused.body()).contains("Organization/" + code);

    var created = fhir.post("Organization", organisation());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.as(Organization.class).getIdPart()).isEqualTo(code);
    var again = fhir.post("Organization", organisation());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.header("Location")).endsWith("/Organization/" + code);
    var update = fhir.put("Organization?identifier=" + ODS + "%7C" + code, organisation());
    assertThat(update.status()).as(update.body()).isEqualTo(200);
    isOne();
  }

  @Test
  void isTheOdsCodeInTransactionsAndConditionalUpdates() {
    var query = "identifier=" + ODS + "|" + code;
    var bundle =
        new Transaction().post("urn:uuid:" + java.util.UUID.randomUUID(), organisation(), query);
    assertThat(fhir.post("", bundle.bundle()).status()).isEqualTo(200);
    var upsert = new Transaction().put("Organization?" + query, organisation()).bundle();
    assertThat(fhir.post("", upsert).status()).isEqualTo(200);
    isOne();
  }

  @Test
  void isMadeOnceHoweverManyWriteAtOnce() {
    var answers =
        IntStream.range(0, 8)
            .mapToObj(i -> fhir.sendAsync("POST", "Organization", organisation()))
            .toList();

    assertThat(answers.stream().map(answer -> answer.join().status()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    isOne();
  }

  @Test
  void isTheRegisterNumberOfAPractitioner() {
    var doctor = new Practitioner();
    doctor.addName().setFamily("Example");
    var number = robin.value().substring(3);
    doctor.addIdentifier().setSystem("https://fhir.hl7.org.uk/Id/gmc-number").setValue(number);

    var created = fhir.post("Practitioner", doctor);

    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.as(Practitioner.class).getIdPart()).isEqualTo("gmc-" + number);
  }

  private void isOne() {
    assertThat(fhir.all("Organization?identifier=" + ODS + "|" + code))
        .singleElement()
        .asString()
        .startsWith("Organization/" + code + "/");
  }

  private Organization organisation() {
    var organisation = new Organization().setName("Example Trust");
    organisation.addIdentifier().setSystem(ODS).setValue(code);
    return organisation;
  }
}
