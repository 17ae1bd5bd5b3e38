package onestory.demo;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;

/**
 * Mrs X: a lung disease, a usual plan and a crisis plan, kept with her matron, who steps the care
 * up and down again and never lets go of the coordination.
 */
final class MrsX {

  private final Pen matron;
  private final Pen gp;
  private final Days days;

  private MrsX(PersonRecord record) {
    this.matron = record.pen(Professional.MATRON);
    this.gp = record.pen(Professional.DR_PENROSE);
    this.days = record.days();
  }

  static void tell(Town town) {
    var household =
        town.settle(new Home("17 Quay Street", "ZZ1 2BB", "01632 960202"), Registration.HARBOUR);
    var born = LocalDate.of(town.days().anchor().getYear() - 71, 10, 2);
    var name = new PersonName("Mrs", "Xenia", "Exley");
    var record =
        household.add(new Persona(town.nextNumber(), "mrs-x", name, Life.woman(born)), town.days());
    town.document(
        record,
        "Mrs X: a lung disease with a usual plan and a crisis plan kept by her matron; care was"
            + " stepped up for nine days and is back to usual.");
    var story = new MrsX(record);
    story.before();
    var team = story.team();
    MrsXCrisis.tell(record, story.plans(team));
  }

  private void before() {
    gp.write(Conditions.active(gp, Diagnosis.COPD, days.day(2900)));
    gp.write(Conditions.active(gp, Diagnosis.ANXIETY, days.day(1200)));
    gp.write(Allergies.noneKnown(gp, days.day(2900)));
    gp.write(Medicines.taken(gp, Formulary.TIOTROPIUM, days.since(2800)));
    gp.write(Medicines.taken(gp, Formulary.SALBUTAMOL, days.since(2900)));
    gp.write(Smoking.status(gp, Smoking.FORMER, days.day(300)));
    gp.write(Immunisations.given(gp, Immunisations.INFLUENZA, days.day(50)));
    gp.write(Immunisations.given(gp, Immunisations.COVID_19, days.day(48)));
    gp.write(Encounters.finished(gp, Contact.SURGERY, days.hours(120, "09:40", "09:55")));
    matron.write(Encounters.finished(matron, Contact.HOME_VISIT, days.hours(60, "14:00", "14:50")));
    matron.write(Observations.measured(matron, Measure.SATURATION, 92, days.at(60, "14:20")));
    matron.write(Observations.measured(matron, Measure.WEIGHT, 54.5, days.at(60, "14:25")));
    matron.write("frailty", Frailty.level(matron, 5, days.at(60, "14:40")));
    matron.write(
        Assessment.by(matron, days.at(60, "14:45"))
            .answer("matters", "What matters most to you?", "Singing in the choir on Thursdays.")
            .answer("usual", "How are you on a usual day?", "One flight of stairs, with a rest.")
            .answer("signs", "How do you notice a bad spell?", "I stop humming; more phlegm.")
            .answer("help", "Who helps you?", "My husband Leon, and Grace, my matron.")
            .complete());
    matron.write(
        Flags.raised(
            matron, Flags.CLINICAL, "Usual oxygen saturation 88 to 92 % without oxygen", 60));
  }

  private Reference team() {
    var team =
        CareTeams.team(
            matron,
            "Mrs Exley's team",
            List.of(Professional.DR_PENROSE, Professional.COORDINATOR, Professional.PHARMACIST));
    var leon =
        matron.write(
            "leon",
            RelatedPeople.known(
                matron,
                PersonName.of("Leon", "Exley"),
                "07700 900111",
                List.of(Relationship.HUSBAND, Relationship.CARER)));
    CareTeams.addHelper(team, leon, "Husband and carer");
    return matron.write("team", team);
  }

  /** Writes the usual plan and the crisis plan. Answers with the crisis plan. */
  private Reference plans(Reference team) {
    var goal =
        matron.write("goal-choir", Goals.hope(matron, "I want to sing at the spring concert.", 60));
    var usual =
        CarePlans.plan(matron, PlanKind.USUAL, "Usual plan of care", days.since(400))
            .addCareTeam(team)
            .addGoal(goal);
    matron.write(
        "usual-plan",
        CarePlans.doing(
            usual,
            List.of(
                "Matron: a visit every eight weeks, a call every two",
                "Mrs Exley: inhalers, breathing exercises, choir on Thursdays",
                "GP: a review every year; flu vaccine each autumn")));
    var crisis =
        CarePlans.plan(
                matron, PlanKind.CRISIS, "Crisis plan: when breathing gets worse", days.since(400))
            .addCareTeam(team.copy());
    return matron.write("crisis-plan", CarePlans.ifNeeded(crisis, whatToDo()));
  }

  private static List<String> whatToDo() {
    return List.of(
        "Start the rescue pack: prednisolone, and doxycycline if the phlegm is green",
        "Ring Grace; at night the single point of access",
        "A nurse each day and homecare each morning until she is back to her usual",
        "Aim for 88 to 92 % oxygen saturation; more oxygen harms her",
        "Ring 999 if she cannot finish a sentence; she would rather stay at home if she can");
  }
}
