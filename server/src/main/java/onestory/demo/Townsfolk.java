package onestory.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;

/** Fills the town with households until it has as many people as it should. */
final class Townsfolk {

  /** The numbers before are kept for documented people. */
  private static final int FIRST_INDEX = 1_000;

  private static final int PHONES = 700;

  private final Town town;
  private final Chance chance;
  private final Iterator<String> numbers =
      SyntheticNhsNumbers.from(FIRST_INDEX).map(NhsNumber::value).iterator();
  private int count;

  private Townsfolk(Town town, Chance chance) {
    this.town = town;
    this.chance = chance;
  }

  static void fill(Town town, Chance chance, int people) {
    var folk = new Townsfolk(town, chance);
    for (var missing = people - town.population();
        missing > 0;
        missing = people - town.population()) {
      folk.household(missing);
    }
  }

  private void household(int most) {
    var shape = chance.pick(List.of(Shape.values()));
    var household = town.settle(home(), chance.pick(List.of(Registration.values())));
    var family = chance.pick(Names.FAMILIES);
    var eldest = chance.between(shape.youngest(), shape.eldest());
    var adults =
        IntStream.range(0, Math.min(shape.adults(), most))
            .mapToObj(i -> moveIn(household, family, eldest - i * chance.between(0, 4)))
            .toList();
    var children =
        IntStream.range(0, Math.min(shape.children(), most - adults.size()))
            .mapToObj(i -> moveIn(household, family, chance.between(0, 15)))
            .toList();
    Kin.partners(household, adults, chance);
    children.forEach(child -> Kin.parents(household, child, adults));
  }

  private PersonRecord moveIn(Household household, String family, int age) {
    count++;
    var woman = chance.happens(50);
    var given = chance.pick(woman ? Names.WOMEN : Names.MEN);
    var born = born(age);
    var life =
        (woman ? Life.woman(born) : Life.man(born)).ofEthnicity(chance.pick(Names.ETHNICITIES));
    var persona =
        new Persona(numbers.next(), "p%04d".formatted(count), PersonName.of(given, family), life);
    var record = household.add(persona, town.days());
    Lifetime.live(record, household, chance);
    return record;
  }

  private LocalDate born(int age) {
    return town.days().anchor().minusYears(age).minusDays(chance.between(1, 360));
  }

  private Home home() {
    var number = town.households().size();
    return new Home(
        chance.between(1, 120) + " " + chance.pick(Names.STREETS),
        "ZZ%d %d%s"
            .formatted(
                chance.between(1, 4),
                chance.between(1, 9),
                chance.pick(List.of("HQ", "LN", "RT", "WD"))),
        "01632 960%03d".formatted(300 + number % PHONES));
  }
}
