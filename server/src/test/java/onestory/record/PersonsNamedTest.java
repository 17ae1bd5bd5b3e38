package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsNamedTest {

  private static final Reference ROBIN = new Reference("Patient/9990000018");
  private static final Reference JUNE = new Reference("Patient/9990000026");

  private final PersonsNamed persons = new PersonsNamed(FhirContext.forR4Cached());

  @Test
  void areTheSubject() {
    assertThat(persons.in(new Observation().setSubject(ROBIN)))
        .isEqualTo(Map.of("9990000018", true));
  }

  @Test
  void areThePatientItself() {
    var patient = new Patient();
    patient.setId("Patient/9990000018/_history/2");
    patient.addLink().setOther(JUNE);

    assertThat(persons.in(patient)).isEqualTo(Map.of("9990000018", true));
  }

  @Test
  void areWhomTheCompartmentForgets() {
    assertThat(persons.in(new Task().setFor(ROBIN))).isEqualTo(Map.of("9990000018", true));
    assertThat(persons.in(new Coverage().setBeneficiary(ROBIN)))
        .isEqualTo(Map.of("9990000018", true));
  }

  @Test
  void areMentionedBesideTheSubject() {
    var observation = new Observation().setSubject(ROBIN).addPerformer(JUNE);

    assertThat(persons.in(observation)).isEqualTo(Map.of("9990000018", true, "9990000026", false));
  }

  @Test
  void areTheSubjectWhereTheyAreTheOnlyPersonNamed() {
    assertThat(persons.in(new Provenance().addTarget(ROBIN))).isEqualTo(Map.of("9990000018", true));
  }

  @Test
  void areOnlyMentionedWhereSeveralAreNamedAlike() {
    var appointment = new Appointment();
    appointment.addParticipant().setActor(ROBIN);
    appointment.addParticipant().setActor(JUNE);

    assertThat(persons.in(appointment)).isEqualTo(Map.of("9990000018", false, "9990000026", false));
  }

  @Test
  void areTheSubjectAlsoWhenMentionedElsewhere() {
    var observation = new Observation().setSubject(ROBIN).addPerformer(ROBIN).addPerformer(JUNE);

    assertThat(persons.in(observation)).containsEntry("9990000018", true);
  }

  @Test
  void areThoseOfExtensionsToo() {
    var relative = new RelatedPerson().setPatient(ROBIN);
    relative.addExtension("urn:example:is-also", JUNE);

    assertThat(persons.in(relative)).isEqualTo(Map.of("9990000018", true, "9990000026", false));
  }

  @Test
  void areNotTheMembersOfAGroup() {
    var group = new Group();
    group.addMember().setEntity(ROBIN);

    assertThat(persons.in(group)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Practitioner/9990000018",
        "https://elsewhere.example/fhir/Patient/9990000018",
        "#contained",
        "urn:uuid:00000000-0000-4000-8000-000000000001"
      })
  void areNotOtherReferences(String reference) {
    assertThat(persons.in(new Observation().setSubject(new Reference(reference)))).isEmpty();
  }

  @Test
  void areNobodyInAnOrganisation() {
    assertThat(persons.in(new Organization())).isEmpty();
  }
}
