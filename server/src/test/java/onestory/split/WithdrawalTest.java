package onestory.split;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Stream;
import onestory.record.EnteredInError;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private final Withdrawal withdrawal = new Withdrawal(R4);

  static Stream<String> types() {
    return R4.getResourceTypes().stream().filter(type -> !"Patient".equals(type)).sorted();
  }

  @ParameterizedTest
  @MethodSource("types")
  void takesEveryTypeOutOfCurrentViews(String type) {
    var resource = (Resource) R4.getResourceDefinition(type).newInstance();

    withdrawal.withdraw(resource);

    assertThat(EnteredInError.is(resource)).isTrue();
    assertThat(EnteredInError.is(reread(resource))).isTrue();
  }

  @Test
  void usesTheStatusOfATypeThatHasOne() {
    var observation = new Observation();
    var goal = new Goal();
    withdrawal.withdraw(observation);
    withdrawal.withdraw(goal);

    assertThat(observation.getStatus()).isEqualTo(Observation.ObservationStatus.ENTEREDINERROR);
    assertThat(goal.getLifecycleStatus()).isEqualTo(Goal.GoalLifecycleStatus.ENTEREDINERROR);
  }

  @Test
  void leavesNoClinicalStatus() {
    var condition = new Condition().setClinicalStatus(new CodeableConcept().setText("active"));
    var allergy = new AllergyIntolerance().setClinicalStatus(new CodeableConcept().setText("x"));
    withdrawal.withdraw(condition);
    withdrawal.withdraw(allergy);

    assertThat(condition.hasClinicalStatus()).isFalse();
    assertThat(condition.getVerificationStatus().getCodingFirstRep().getSystem())
        .isEqualTo("http://terminology.hl7.org/CodeSystem/condition-ver-status");
    assertThat(allergy.hasClinicalStatus()).isFalse();
    assertThat(allergy.getVerificationStatus().getCodingFirstRep().getCode())
        .isEqualTo("entered-in-error");
  }

  @Test
  void takesBusinessIdentifiersAway() {
    var observation = new Observation();
    observation.addIdentifier().setValue("7");
    var form = new QuestionnaireResponse();
    form.getIdentifier().setValue("7");
    var letter = new DocumentReference();
    letter.getMasterIdentifier().setValue("7");
    withdrawal.withdraw(observation);
    withdrawal.withdraw(form);
    withdrawal.withdraw(letter);

    assertThat(observation.hasIdentifier()).isFalse();
    assertThat(form.hasIdentifier()).isFalse();
    assertThat(letter.hasMasterIdentifier()).isFalse();
  }

  private static Resource reread(Resource resource) {
    var text = R4.newJsonParser().encodeResourceToString(resource);
    return (Resource) R4.newJsonParser().parseResource(text);
  }
}
