package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import onestory.load.Difference.Kind;

/** Reads back what was loaded and compares it by content with the files. */
final class Verification {

  private final Packing packing;
  private final Stored stored;
  private final AtomicLong resources = new AtomicLong();
  private final Set<String> people = ConcurrentHashMap.newKeySet();
  private final Queue<Difference> differences = new ConcurrentLinkedQueue<>();

  Verification(Packing packing, Stored stored) {
    this.packing = packing;
    this.stored = stored;
  }

  /** Compares every resource of the parcel; an unreadable parcel was refused, and is left out. */
  void check(Parcel parcel) {
    try {
      var prepared = packing.prepared(parcel, parcel.read());
      prepared.entries().stream()
          .filter(Entry::hasResource)
          .forEach(entry -> check(parcel, prepared.targets(), entry));
    } catch (Unreadable left) {
      // Reported by the delivery.
      return;
    }
  }

  /** How many resources were compared. */
  long countOfResources() {
    return resources.get();
  }

  /** How many people's stories were read. */
  long countOfPeople() {
    return people.size();
  }

  List<Difference> differences() {
    return differences.stream()
        .sorted(Comparator.comparing(Difference::file).thenComparing(Difference::entry))
        .toList();
  }

  private void check(Parcel parcel, Map<String, String> targets, Entry entry) {
    resources.incrementAndGet();
    var found = found(targets, entry);
    var place = parcel.entry(entry.index());
    var file = parcel.file().name();
    if (found.isEmpty()) {
      differences.add(new Difference(file, place, entry.type(), "$", Kind.MISSING));
      return;
    }
    Comparison.of(
            entry.resource(),
            found.get(),
            (sent, held) -> stored.resolved(targets.getOrDefault(sent, sent)).equals(held))
        .forEach(
            (path, kind) -> differences.add(new Difference(file, place, entry.type(), path, kind)));
  }

  private Optional<JsonNode> found(Map<String, String> targets, Entry entry) {
    var target = stored.resolved(targets.getOrDefault(entry.place(), ""));
    var person = person(targets, entry, target);
    if (person.isEmpty()) {
      return stored.at(target);
    }
    people.add(person.get());
    return stored.inStory(person.get(), target);
  }

  private static Optional<String> person(Map<String, String> targets, Entry entry, String target) {
    if (target.startsWith("Patient/")) {
      return Optional.of(target);
    }
    var named = new HashSet<String>();
    entry.rewrite(
        reference -> {
          named.add(targets.getOrDefault(reference, reference));
          return reference;
        });
    return named.stream().filter(name -> name.startsWith("Patient/")).findFirst();
  }
}
