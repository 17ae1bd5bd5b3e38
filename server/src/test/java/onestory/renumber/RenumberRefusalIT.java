package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which changes of number are refused. */
@IntegrationTest
class RenumberRefusalIT {

  @LocalServerPort private int port;
  private FhirHttp fhir;
  private Secret secret;

  @BeforeEach
  void somebody() {
    fhir = new FhirHttp(port);
    secret = Secret.at(fhir);
  }

  @Test
  void isGivenForAnUnknownOrWithdrawnNumber() {
    var unknown = new Secret(fhir, People.number(), secret.now()).change();
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.rule()).isEqualTo("change-number-unknown");

    secret.change();

    var again = new Secret(fhir, secret.old(), People.number()).change();
    assertThat(again.status()).isEqualTo(404);
    assertThat(again.rule()).isEqualTo("change-number-unknown");
    var back = new Secret(fhir, secret.now(), secret.old()).change();
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.rule()).isEqualTo("nhs-number-withdrawn");
  }

  @Test
  void isGivenForANewNumberThatCannotBe() {
    var other = People.number();
    fhir.post("Patient", People.patient(other));

    assertThat(new Secret(fhir, secret.old(), secret.old()).change().rule())
        .isEqualTo("change-number-same");
    assertThat(new Secret(fhir, secret.old(), other).change().rule())
        .isEqualTo("change-number-in-use");
    assertThat(asked(People.nameless()).rule()).isEqualTo("change-number-new-number");
    assertThat(asked(People.patient(new NhsNumber("0101000006"))).rule())
        .isEqualTo("nhs-number-of-scotland");
  }

  @Test
  void isGivenForANewPatientThatLeadsBack() {
    var linked = secret.after();
    linked.addLink().setOther(secret.oldPerson()).setType(Patient.LinkType.SEEALSO);
    var numbered = secret.after();
    numbered
        .addIdentifier()
        .setSystem(NhsNumber.SYSTEM)
        .setValue(secret.old().value())
        .setUse(IdentifierUse.OLD);
    var misplaced = secret.after();
    misplaced.setId(secret.old().value());

    assertThat(asked(linked).rule()).isEqualTo("change-number-link");
    assertThat(asked(numbered).rule()).isEqualTo("nhs-number-withdrawn");
    assertThat(asked(misplaced).rule()).isEqualTo("change-number-new-number");
    assertThat(secret.story(secret.old())).hasSize(1);
  }

  @Test
  void isGivenWithoutANewPatient() {
    var path = People.path(secret.old()) + "/$change-number";

    assertThat(fhir.post(path, new Parameters()).rule()).isEqualTo("change-number-new-patient");
    var text = fhir.send("POST", path, BodyPublishers.ofString("x"), "Content-Type", "text/plain");
    assertThat(text.status()).isEqualTo(415);
  }

  @Test
  void isGivenForASupersededPatient() {
    var survivor = People.number();
    fhir.post("Patient", People.patient(survivor));
    var merge = new Parameters();
    merge.addParameter("source-patient", secret.oldPerson());
    merge.addParameter("target-patient", new Reference(People.path(survivor)));
    assertThat(fhir.post("Patient/$merge", merge).status()).isEqualTo(200);

    assertThat(secret.change().rule()).isEqualTo("superseded-patient");
  }

  private Answer asked(Patient patient) {
    var parameters = new Parameters();
    parameters.addParameter().setName("new-patient").setResource(patient);
    return fhir.post(People.path(secret.old()) + "/$change-number", parameters);
  }
}
