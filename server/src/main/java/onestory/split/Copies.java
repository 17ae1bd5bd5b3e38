package onestory.split;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import onestory.merge.RecordWrites;

/**
 * Writes the chosen resources anew: what is referred to before what refers to it, since a reference
 * has to lead to something. In a circle one of them has two versions at once.
 */
final class Copies {

  private final Chosen chosen;
  private final RightPerson person;
  private final RecordWrites records;
  private final Map<String, String> moved = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> unfinished = new HashSet<>();

  Copies(Chosen chosen, RightPerson person, RecordWrites records) {
    this.chosen = chosen;
    this.person = person;
    this.records = records;
  }

  /** New path by old path. */
  Map<String, String> write() {
    chosen.paths().forEach(this::write);
    unfinished.forEach(this::finish);
    return moved;
  }

  private void write(String path) {
    if (!begun.add(path)) {
      return;
    }
    var original = chosen.original(path);
    for (var mention : Mention.in(original)) {
      mention.target().filter(chosen.paths()::contains).ifPresent(this::write);
    }
    if (Mention.in(original).stream()
        .flatMap(mention -> mention.target().stream())
        .anyMatch(target -> chosen.paths().contains(target) && !moved.containsKey(target))) {
      unfinished.add(path);
    }
    moved.put(path, records.create(person.copy(original, moved)));
  }

  private void finish(String path) {
    var copy = person.copy(chosen.original(path), moved);
    copy.setId(moved.get(path));
    records.update(copy);
  }
}
