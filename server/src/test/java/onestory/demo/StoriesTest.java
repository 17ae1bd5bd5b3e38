package onestory.demo;

import static onestory.demo.Told.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final List<Resource> MRS_A = TOLD.record("9990000018");
  private static final List<Resource> MRS_X = TOLD.record("9990000026");

  @Test
  void beginForMrsAWithJuneAskingTheAccessPoint() {
    assertThat(one(ServiceRequest.class, MRS_A, "z9h01-mrs-a-asks-access-point"))
        .satisfies(
            r -> {
              assertThat(r.getRequester().getReference())
                  .isEqualTo("Practitioner/z9h01-june-marsh");
              assertThat(r.getPerformerFirstRep().getReference()).isEqualTo("Organization/Z9CAP");
            });
    assertThat(Told.all(Communication.class, MRS_A))
        .extracting(
            c -> c.getSender().getReference() + " > " + c.getRecipientFirstRep().getReference())
        .startsWith(
            "Practitioner/z9h01-june-marsh > Practitioner/gmc-7000001",
            "Practitioner/gmc-7000001 > Practitioner/z9h01-june-marsh");
  }

  @Test
  void bringRapidResponseToMrsAWithinTwoHours() {
    var task = one(Task.class, MRS_A, "z9crr-mrs-a-two-hour-task");
    var visit = one(Encounter.class, MRS_A, "z9crr-mrs-a-rapid-visit");
    var received = task.getExecutionPeriod().getStart().toInstant();

    assertThat(task.getFocus().getReference())
        .isEqualTo("ServiceRequest/z9cap-mrs-a-rapid-response");
    assertThat(task.getRestriction().getPeriod().getEnd().toInstant())
        .isEqualTo(received.plus(Duration.ofHours(2)));
    assertThat(visit.getPeriod().getStart()).isBefore(task.getRestriction().getPeriod().getEnd());
    assertThat(task.getExecutionPeriod().getEnd()).isEqualTo(visit.getPeriod().getStart());
  }

  @Test
  void keepMrsAsAssessmentWithScoreAndFrailtyLevel() {
    assertThat(one(QuestionnaireResponse.class, MRS_A, "z9crr-mrs-a-single-assessment").getItem())
        .hasSizeGreaterThan(5);
    assertThat(
            one(Observation.class, MRS_A, "z9crr-mrs-a-news2")
                .getValueQuantity()
                .getValue()
                .intValue())
        .isEqualTo(9);
    var frailty = one(Observation.class, MRS_A, "z9crr-mrs-a-frailty").getValueCodeableConcept();
    assertThat(frailty.getCodingFirstRep().getCode()).isEqualTo("1129381000000102");
    assertThat(frailty.getText()).isEqualTo("Level 6");
  }

  @Test
  void bringTheDoctorToMrsALaterThatDayWithAPrescription() {
    var visit = one(Encounter.class, MRS_A, "z99001-mrs-a-doctor-visits");
    var rapid = one(Encounter.class, MRS_A, "z9crr-mrs-a-rapid-visit");

    assertThat(visit.getPeriod().getStart()).isAfter(rapid.getPeriod().getEnd());
    assertThat(one(MedicationRequest.class, MRS_A, "z99001-mrs-a-antibiotic").getAuthoredOn())
        .isBetween(visit.getPeriod().getStart(), visit.getPeriod().getEnd());
  }

  @Test
  void endForMrsAWithAContingencyPlanOfHerOwnPeople() {
    var plan = one(CarePlan.class, MRS_A, "z9e-mrs-a-contingency-plan");

    assertThat(one(CarePlan.class, MRS_A, "z9crr-mrs-a-short-term-support").getStatus())
        .isEqualTo(CarePlan.CarePlanStatus.COMPLETED);
    assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.ACTIVE);
    assertThat(plan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("325691000000100");
    assertThat(plan.getContributor())
        .extracting(r -> r.getReference())
        .containsExactly(
            "RelatedPerson/z9e-mrs-a-circle-ruth",
            "RelatedPerson/z9e-mrs-a-circle-tomas",
            "RelatedPerson/z9e-mrs-a-circle-joan",
            "Patient/9990000018");
  }

  @Test
  void keepBothPlansOfMrsXWithHerMatron() {
    assertThat(List.of("usual-plan", "crisis-plan"))
        .map(key -> one(CarePlan.class, MRS_X, "z9c-mrs-x-" + key))
        .allSatisfy(
            plan -> {
              assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.ACTIVE);
              assertThat(plan.getAuthor().getReference()).isEqualTo("Practitioner/nmc-99Z0005Z");
            })
        .extracting(plan -> plan.getCategoryFirstRep().getCodingFirstRep().getCode())
        .containsExactly("usual", "887701000000100");
    assertThat(one(CareTeam.class, MRS_X, "z9c-mrs-x-team").getParticipantFirstRep())
        .satisfies(
            p -> {
              assertThat(p.getMember().getReference()).isEqualTo("Practitioner/nmc-99Z0005Z");
              assertThat(p.getRoleFirstRep().getText()).isEqualTo("Coordinates the care");
            });
  }

  @Test
  void stepMrsXsCareUpFromTheCrisisPlanAndDownAgain() {
    var increase = one(CarePlan.class, MRS_X, "z9c-mrs-x-temporary-increase");

    assertThat(increase.getBasedOnFirstRep().getReference())
        .isEqualTo("CarePlan/z9c-mrs-x-crisis-plan");
    assertThat(increase.getStatus()).isEqualTo(CarePlan.CarePlanStatus.COMPLETED);
    assertThat(one(ServiceRequest.class, MRS_X, "z9c-mrs-x-step-up").getPerformerFirstRep())
        .satisfies(r -> assertThat(r.getReference()).isEqualTo("Organization/Z9CAP"));
    assertThat(Told.all(Task.class, MRS_X))
        .hasSize(2)
        .allMatch(t -> t.getStatus() == Task.TaskStatus.COMPLETED);
    assertThat(Told.all(MedicationRequest.class, MRS_X)).hasSize(2);
  }

  @Test
  void keepTheMatronAndTheDoctorOfMrsXInTouch() {
    assertThat(Told.all(Communication.class, MRS_X))
        .extracting(
            c -> c.getSender().getReference() + " > " + c.getRecipientFirstRep().getReference())
        .contains("Practitioner/nmc-99Z0005Z > Practitioner/gmc-7000002");
  }

  private static <T extends Resource> T one(Class<T> type, List<Resource> record, String id) {
    return Told.all(type, record).stream()
        .filter(r -> r.getIdElement().getIdPart().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + "/" + id));
  }
}
