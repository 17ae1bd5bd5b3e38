package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onestory.nhsnumber.NhsNumber;

/**
 * Makes a bundle repeatable and its people known by NHS number, and changes nothing else.
 *
 * <p>A create becomes an update of an id derived from the entry; a create of a person, organisation
 * or practitioner becomes conditional on an identifier; what was conditional already stays.
 */
final class Preparation {

  private static final Set<String> KNOWN_BY_IDENTIFIER = Set.of("Organization", "Practitioner");

  private final People people;

  Preparation(People people) {
    this.people = people;
  }

  Prepared prepare(ObjectNode bundle) {
    var entries = entries(bundle);
    var targets = new HashMap<String, String>();
    var scope = new StringBuilder();
    entries.stream().filter(Preparation::isPatient).forEach(entry -> person(entry, targets, scope));
    entries.stream()
        .filter(entry -> entry.hasResource() && !isPatient(entry))
        .forEach(entry -> other(entry, targets, scope.toString()));
    entries.forEach(entry -> entry.rewrite(people::renamed));
    var prepared = new Prepared(bundle.path("type").asText(), entries, targets);
    if (!prepared.isTransaction()) {
      // A server resolves no urn:uuid from one entry of a batch to another.
      entries.forEach(entry -> entry.rewrite(to -> resolved(to, targets)));
    }
    return prepared;
  }

  private void person(Entry entry, Map<String, String> targets, StringBuilder scope) {
    var patient = entry.resource();
    Identifiers.supersede(patient);
    var source = entry.fullUrl().isEmpty() ? entry.url() : entry.fullUrl();
    var number = people.identify(patient, source);
    scope.append(number.map(NhsNumber::value).orElse(source)).append(' ');
    if (entry.isCreate()) {
      create(entry, number);
    } else if (entry.isUpdate() && number.isPresent() && !entry.url().contains("?")) {
      var old = entry.url();
      entry.put(number.get().value());
      people.rename(old, entry.url());
    }
    targets.put(entry.place(), number.map(n -> "Patient/" + n.value()).orElse(target(entry)));
  }

  private static void create(Entry patient, Optional<NhsNumber> number) {
    number
        .map(known -> NhsNumber.SYSTEM + "|" + known.value())
        .or(() -> Identifiers.tokens(patient.resource()).findFirst())
        .filter(token -> patient.condition().isEmpty())
        .ifPresent(token -> patient.createUnless(Identifiers.query(token)));
  }

  private static void other(Entry entry, Map<String, String> targets, String scope) {
    if (entry.isCreate() && entry.condition().isEmpty()) {
      var identifier = Identifiers.tokens(entry.resource()).findFirst();
      if (KNOWN_BY_IDENTIFIER.contains(entry.type()) && identifier.isPresent()) {
        entry.createUnless(Identifiers.query(identifier.get()));
      } else {
        entry.put(EntryId.of(scope, entry.place(), entry.resource()));
      }
    }
    targets.put(entry.place(), target(entry));
  }

  private static String resolved(String reference, Map<String, String> targets) {
    var target = targets.getOrDefault(reference, reference);
    return target.contains("/") ? target : reference;
  }

  private static String target(Entry entry) {
    return entry.condition().map(query -> entry.type() + "?" + query).orElse(entry.url());
  }

  private static boolean isPatient(Entry entry) {
    return entry.type().equals("Patient");
  }

  private static List<Entry> entries(ObjectNode bundle) {
    var entries = new ArrayList<Entry>();
    for (var entry : bundle.path("entry")) {
      if (!(entry instanceof ObjectNode object)) {
        throw new Unreadable("entry[%d] is not an object".formatted(entries.size()));
      }
      entries.add(new Entry(object, entries.size()));
    }
    return entries;
  }
}
