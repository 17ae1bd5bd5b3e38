package onestory.renumber;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.renumber.Sealing.Concerned;
import onestory.renumber.Sealing.Part;

/**
 * What a change of number concerns.
 *
 * @param persons the old number, and the ids that were merged into it
 */
record Scope(Set<String> persons, List<Concerned> resources) {

  static final String PATIENT = "Patient/";

  Scope {
    persons = Set.copyOf(persons);
    resources = List.copyOf(resources);
  }

  /** What is sealed: the old Patients and all that is theirs alone. */
  List<Concerned> ours() {
    return resources.stream().filter(it -> it.part() == Part.OURS).toList();
  }

  /** Paths of what goes on under the new number, Patients excepted. */
  List<String> goingOn() {
    return resources.stream()
        .filter(it -> it.part() != Part.THEIRS)
        .map(Concerned::path)
        .filter(path -> !path.startsWith(PATIENT))
        .toList();
  }

  /** Paths of what stays where it is, and must not tell of the person any more. */
  List<String> staying() {
    return resources.stream().filter(it -> it.part() != Part.OURS).map(Concerned::path).toList();
  }

  /** Paths that nobody finds any more. */
  Set<String> withdrawn() {
    return Stream.concat(
            ours().stream().map(Concerned::path), persons.stream().map(PATIENT::concat))
        .collect(Collectors.toSet());
  }
}
