package onestory.split;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import onestory.merge.RecordWrites;
import onestory.record.RecordBodies;
import onestory.record.RecordBody;
import onestory.split.Chosen.Referral;

/** Finds what stays and refers to what moves. */
final class Referrers {

  private static final Pattern REFERENCE =
      Pattern.compile("\"reference\":\"([A-Za-z]+/[A-Za-z0-9.-]+)");

  private final Splits splits;
  private final RecordBodies bodies;

  Referrers(Splits splits, RecordBodies bodies) {
    this.splits = splits;
    this.bodies = bodies;
  }

  /** References to the chosen: in the person's record all, elsewhere those that are indexed. */
  List<Referral> to(Chosen chosen, String person, RecordWrites records) {
    var paths = new TreeSet<>(splits.referringTo(chosen.paths()));
    bodies.of(person).stream()
        .filter(body -> refers(body, chosen.paths()))
        .forEach(body -> paths.add(body.identity().type() + "/" + body.identity().id()));
    paths.removeAll(chosen.paths());
    var targets = new HashSet<>(chosen.paths());
    return paths.stream()
        .flatMap(path -> records.find(path).stream())
        .flatMap(
            found ->
                Referral.of(
                    found.fhirType() + "/" + found.getIdElement().getIdPart(), found, targets))
        .toList();
  }

  private static boolean refers(RecordBody body, Set<String> paths) {
    return REFERENCE.matcher(body.text()).results().anyMatch(it -> paths.contains(it.group(1)));
  }
}
