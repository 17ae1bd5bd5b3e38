package onestory.demo;

import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;

/** What somebody hopes for, in their own words. */
final class Goals {

  private Goals() {}

  static Goal hope(Pen pen, String words, int startedAgo) {
    var goal =
        new Goal()
            .setLifecycleStatus(GoalLifecycleStatus.ACTIVE)
            .setAchievementStatus(
                Code.hl7("goal-achievement", "in-progress", "In Progress").concept())
            .setSubject(pen.subject())
            .setExpressedBy(pen.subject())
            .setStart(new DateType(pen.days().ago(startedAgo).toString()));
    goal.getDescription().setText(words);
    return goal;
  }

  static Goal reached(Pen pen, String words, int startedAgo) {
    return hope(pen, words, startedAgo)
        .setLifecycleStatus(GoalLifecycleStatus.COMPLETED)
        .setAchievementStatus(Code.hl7("goal-achievement", "achieved", "Achieved").concept());
  }
}
