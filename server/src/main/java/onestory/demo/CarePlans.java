package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Period;

/** Plans of care with what is to be done, in plain words. */
final class CarePlans {

  private static final Code CARE_PLAN = Code.snomed("734163000", "Care plan");

  private CarePlans() {}

  /** A plan in force for as long as {@code period} lasts; completed if the period has an end. */
  static CarePlan plan(Pen pen, PlanKind kind, String title, Period period) {
    var done = period.hasEnd();
    return new CarePlan()
        .setStatus(done ? CarePlanStatus.COMPLETED : CarePlanStatus.ACTIVE)
        .setIntent(CarePlanIntent.PLAN)
        .addCategory(kind.code().concept())
        .addCategory(CARE_PLAN.concept())
        .setTitle(title)
        .setSubject(pen.subject())
        .setPeriod(period)
        .setCreatedElement(period.getStartElement().copy())
        .setAuthor(pen.signature());
  }

  /** What somebody does under the plan while it is in force. */
  static CarePlan doing(CarePlan plan, List<String> activities) {
    var status =
        plan.getStatus() == CarePlanStatus.COMPLETED
            ? CarePlanActivityStatus.COMPLETED
            : CarePlanActivityStatus.INPROGRESS;
    return with(plan, activities, status);
  }

  /** What is to be done if the plan is needed. */
  static CarePlan ifNeeded(CarePlan plan, List<String> activities) {
    return with(plan, activities, CarePlanActivityStatus.NOTSTARTED);
  }

  private static CarePlan with(
      CarePlan plan, List<String> activities, CarePlanActivityStatus status) {
    activities.forEach(
        text -> plan.addActivity().getDetail().setStatus(status).setDescription(text));
    return plan;
  }
}
