package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.record.IndexVerification;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of other people's records when a number changes in confidence. */
@IntegrationTest
class RenumberOthersIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;
  private FhirHttp fhir;
  private Secret secret;
  private NhsNumber carer;

  @BeforeEach
  void twoPeople() {
    fhir = new FhirHttp(port);
    secret = Secret.at(fhir);
    carer = People.number();
    assertThat(fhir.post("Patient", People.patient(carer)).status()).isEqualTo(201);
  }

  @Test
  void staysReadableAndCanBeUpdatedByItsOwner() {
    var seen = secret.told("Observation", Clinical.observation(secret.oldPerson(), "Pale"));
    var plan = Clinical.plan(carerPerson(), "Respite for the carer");
    plan.addExtension("urn:example:cares-for", secret.oldPerson());
    plan.addActivity().addOutcomeReference(new Reference(seen));
    var path = secret.told("CarePlan", plan);
    var before = fhir.get(path).as(CarePlan.class);

    var answer = secret.change();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.as(Parameters.class).getParameter("others").getValue().primitiveValue())
        .isEqualTo("1");
    var read = fhir.get(path);
    assertThat(read.body())
        .contains("[person]", "[reference]")
        .doesNotContain(secret.old().value(), secret.now().value(), seen);
    var now = read.as(CarePlan.class);
    assertThat(now.getMeta().getLastUpdated()).isEqualTo(before.getMeta().getLastUpdated());
    var put = fhir.put(path, now.setTitle("More respite"), "If-Match", read.header("ETag"));
    assertThat(put.status()).as(put.body()).isEqualTo(200);
    assertIndexWhole();
  }

  @Test
  void neverTellsOfBothNumbers() {
    var seen = Clinical.observation(secret.oldPerson(), "Told by the carer");
    secret.told("Observation", seen.addPerformer(carerPerson()));
    var plan = Clinical.plan(carerPerson(), "Respite for the carer");
    plan.addExtension("urn:example:cares-for", secret.oldPerson());
    secret.told("CarePlan", plan);

    secret.change();

    var story = fhir.get(People.path(carer) + "/$story").body();
    assertThat(story).doesNotContain(secret.old().value(), secret.now().value());
    assertThat(fhir.get("Observation?patient=" + secret.now().value()).body())
        .contains("Told by the carer", "[person]")
        .doesNotContain(carer.value());
    assertIndexWhole();
  }

  @Test
  void keepsWhatIsAboutBothWithTheOther() {
    var both = new Appointment().setStatus(Appointment.AppointmentStatus.PROPOSED);
    both.addParticipant()
        .setActor(secret.oldPerson())
        .setStatus(Appointment.ParticipationStatus.ACCEPTED);
    both.addParticipant()
        .setActor(carerPerson())
        .setStatus(Appointment.ParticipationStatus.ACCEPTED);
    var path = secret.told("Appointment", both);

    secret.change();

    assertThat(fhir.get(path).body())
        .contains(carer.value())
        .doesNotContain(secret.old().value(), secret.now().value());
    assertThat(secret.story(carer)).contains(path);
    var copy = fhir.get("Appointment?patient=" + secret.now().value());
    assertThat(copy.as(Bundle.class).getEntry()).hasSize(1);
    assertThat(copy.body()).doesNotContain(carer.value(), path);
    assertIndexWhole();
  }

  @Test
  void leavesRollsWithoutThePerson() {
    var group = new Group().setType(Group.GroupType.PERSON).setActual(true);
    group.addMember().setEntity(secret.oldPerson());
    group.addMember().setEntity(carerPerson());
    var path = secret.told("Group", group);

    secret.change();

    assertThat(fhir.get(path).body())
        .contains(carer.value(), "[person]")
        .doesNotContain(secret.old().value(), secret.now().value());
    assertThat(fhir.get(path).as(Group.class).getMember()).hasSize(2);
  }

  @Test
  void isNotLedToByItsIdentifiers() {
    var seen = Clinical.observation(secret.oldPerson(), "Pale");
    seen.addIdentifier().setSystem("urn:example:lab").setValue("L-" + secret.old().value());
    secret.told("Observation", seen);

    secret.change();

    var found = fhir.get("Observation?patient=" + secret.now().value()).as(Bundle.class);
    assertThat(((Observation) found.getEntryFirstRep().getResource()).getIdentifier()).isEmpty();
  }

  private Reference carerPerson() {
    return new Reference(People.path(carer));
  }

  private void assertIndexWhole() {
    var report = new IndexVerification(dataSource, context).verify(count -> {});
    assertThat(report.examples()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }
}
