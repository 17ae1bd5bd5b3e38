package onestory.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;

/** The town as it is being told: its households, and those people whose situation is documented. */
final class Town {

  private final Days days;
  private final Iterator<String> numbers =
      SyntheticNhsNumbers.from(1).map(NhsNumber::value).iterator();
  private final List<Household> households = new ArrayList<>();
  private final List<DemoPerson> documented = new ArrayList<>();

  Town(Days days) {
    this.days = days;
  }

  Days days() {
    return days;
  }

  /** The next NHS number for somebody documented: they are given out in the order of telling. */
  String nextNumber() {
    return numbers.next();
  }

  Household settle(Home home, Registration registration) {
    var household = new Household(home, registration);
    settle(household);
    return household;
  }

  void settle(Household household) {
    households.add(household);
  }

  void document(PersonRecord record, String situation) {
    var persona = record.persona();
    documented.add(new DemoPerson(persona.id(), persona.name().text(), situation));
  }

  List<Household> households() {
    return List.copyOf(households);
  }

  List<DemoPerson> documented() {
    return List.copyOf(documented);
  }

  int population() {
    return households.stream().mapToInt(household -> household.records().size()).sum();
  }
}
