package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;

/** What one of the town's people has had to do with the services. */
final class Lifetime {

  private static final int ADULT = 18;
  private static final int OLD = 75;
  private static final int MOST_AGO = 700;

  private final PersonRecord record;
  private final Pen doctor;
  private final Pen nurse;
  private final Chance chance;

  private Lifetime(PersonRecord record, Household household, Chance chance) {
    this.record = record;
    this.doctor = record.pen(household.doctor());
    this.nurse = record.pen(household.nurse());
    this.chance = chance;
  }

  static void live(PersonRecord record, Household household, Chance chance) {
    var age = record.persona().life().ageOn(record.days().anchor());
    var lifetime = new Lifetime(record, household, chance);
    lifetime.practice(age);
    lifetime.checks(age);
    lifetime.ailments(age);
    lifetime.vaccines(age);
    if (age >= OLD) {
      lifetime.oldAge();
    }
  }

  private void practice(int age) {
    var visits = age < 1 ? 0 : chance.between(3, 5);
    for (var i = 0; i < visits; i++) {
      var contact = chance.pick(List.of(Contact.SURGERY, Contact.SURGERY, Contact.TELEPHONE));
      var ago = chance.between(3, Math.min(MOST_AGO, age * 360));
      doctor.write(Encounters.finished(doctor, contact, hours(ago)));
    }
    var recorded = days().day(chance.between(1, 200));
    if (chance.happens(8)) {
      doctor.write(Allergies.rashFrom(doctor, Allergies.PENICILLIN, recorded));
    } else {
      doctor.write(Allergies.noneKnown(doctor, recorded));
    }
  }

  private void checks(int age) {
    var recent = chance.between(5, 300);
    nurse.write(
        Observations.measured(nurse, Measure.WEIGHT, weight(age), days().at(recent, "09:10")));
    nurse.write(
        Observations.measured(nurse, Measure.HEIGHT, height(age), days().at(recent, "09:12")));
    if (age < ADULT) {
      return;
    }
    nurse.write(Smoking.status(nurse, chance.pick(Smoking.HABITS), days().at(recent, "09:15")));
    for (var ago : List.of(recent, recent + 365, recent + 730)) {
      nurse.write(bloodPressure(ago));
    }
    nurse.write(
        Observations.measured(
            nurse, Measure.PULSE, chance.between(58, 88), days().at(recent, "09:18")));
  }

  private void ailments(int age) {
    for (var ailment : Ailment.drawn(chance, age)) {
      var since =
          chance.between(
              100, Math.min(4_000, Math.max(101, (age - ailment.risk().fromAge() + 1) * 365)));
      doctor.write(Conditions.active(doctor, ailment.diagnosis(), days().day(since)));
      ailment
          .medicine()
          .ifPresent(m -> doctor.write(Medicines.taken(doctor, m, days().since(since))));
    }
  }

  private void vaccines(int age) {
    if (age >= 2) {
      nurse.write(
          Immunisations.given(nurse, Immunisations.INFLUENZA, days().day(chance.between(20, 70))));
    }
    if (age >= ADULT) {
      nurse.write(
          Immunisations.given(nurse, Immunisations.COVID_19, days().day(chance.between(200, 600))));
    }
  }

  private void oldAge() {
    var community = record.pen(Professional.DISTRICT_NURSE);
    var ago = chance.between(10, 120);
    community.write(Frailty.level(community, chance.between(3, 7), days().at(ago, "11:30")));
    community.write(Encounters.finished(community, Contact.HOME_VISIT, hours(ago)));
    if (chance.happens(40)) {
      doctor.write(
          CarePlans.doing(
              CarePlans.plan(doctor, PlanKind.USUAL, "Staying well at home", days().since(ago)),
              List.of("A review every year", "Larkmere Together rings once a week")));
    }
  }

  private Observation bloodPressure(int ago) {
    var systolic = chance.between(108, 152);
    return Observations.bloodPressure(
        nurse, systolic, systolic - chance.between(42, 62), days().at(ago, "09:17"));
  }

  private Period hours(int ago) {
    var hour = chance.between(9, 16);
    return days().hours(ago, "%02d:10".formatted(hour), "%02d:25".formatted(hour));
  }

  private double weight(int age) {
    return age < ADULT ? 3.5 + age * 3.2 : chance.between(52, 104);
  }

  private double height(int age) {
    return age < ADULT ? 52 + age * 6.5 : chance.between(152, 190);
  }

  private Days days() {
    return record.days();
  }
}
