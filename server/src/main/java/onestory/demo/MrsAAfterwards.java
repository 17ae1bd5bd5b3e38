package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;

/** Mrs A is stable: care is stepped down, and a contingency plan made with her own people. */
final class MrsAAfterwards {

  private static final int DAY = MrsA.STEPPED_DOWN;

  private final PersonRecord record;
  private final Pen support;
  private final Days days;

  private MrsAAfterwards(PersonRecord record) {
    this.record = record;
    this.support = record.pen(Professional.SUPPORT_WORKER);
    this.days = record.days();
  }

  static void tell(PersonRecord record) {
    var story = new MrsAAfterwards(record);
    story.stable();
    story.contingency();
    story.flags();
  }

  private void stable() {
    var rapid = record.pen(Professional.RAPID_NURSE);
    rapid.write(
        "last-visit",
        Encounters.finished(rapid, Contact.HOME_VISIT, days.hours(DAY, "10:00", "10:30")));
    var vitals =
        Vitals.of(new Vitals.Breathing(16, 97, false), new Vitals.Circulation(134, 76), 36.7);
    rapid.write("news2-stable", News2.scored(rapid, vitals, days.at(DAY, "10:10")));
    rapid.write(
        "step-down",
        Communications.told(
            rapid,
            Professional.DR_OKAFOR,
            "Mrs Appleyard is well again. The extra visits end today; June's usual visits go on."
                + " Asha Verma writes a contingency plan with the family.",
            days.at(DAY, "11:00")));
  }

  private void contingency() {
    var plan =
        CarePlans.plan(
            support, PlanKind.CONTINGENCY, "If Mrs Appleyard becomes unwell", days.since(DAY - 2));
    var team =
        CareTeams.team(
            support, "Mrs Appleyard's circle", List.of(Professional.JUNE, Professional.DR_OKAFOR));
    for (var helper : MrsACircle.values()) {
      var person =
          support.write(
              "circle-" + helper.key(),
              RelatedPeople.known(support, helper.who(), helper.phone(), helper.relationships()));
      plan.addContributor(person);
      CareTeams.addHelper(team, person.copy(), helper.promise());
    }
    plan.addContributor(support.subject());
    plan.addCareTeam(support.write("circle", team));
    support.write("contingency-plan", CarePlans.ifNeeded(plan, whatToDo()));
    goal(plan);
  }

  private static List<String> whatToDo() {
    return List.of(
        "Signs to watch: sleeps in the day, does not finish her tea, muddles the days",
        "First ring Ruth, then Tomas next door, who has a key",
        "Tomas sits with her until somebody comes; Joan feeds the cat",
        "Ring the single point of access if she has not drunk by noon",
        "Ring 999 if she cannot be roused, has chest pain or has fallen and cannot get up");
  }

  private void goal(CarePlan plan) {
    plan.addGoal(
        support.write("goal-home", Goals.hope(support, "I want to stay in my own home.", DAY - 2)));
  }

  private void flags() {
    support.write(
        Flags.raised(
            support, Flags.CONTACT, "Hard of hearing: face her and speak slowly", DAY - 2));
    support.write(
        Flags.raised(
            support, Flags.SAFETY, "Lives alone; the neighbour at number 6 has a key", DAY - 2));
    support.write(Consents.sharing(support, DemoOrganisation.TOGETHER, days.day(DAY - 2)));
  }
}
