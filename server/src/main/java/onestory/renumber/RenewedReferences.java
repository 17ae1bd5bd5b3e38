package onestory.renumber;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onestory.fhir.LocalReference;
import onestory.renumber.Tally.Left;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where references lead from the new number: to what was written anew, to what is in nobody's
 * record, and nowhere else.
 */
final class RenewedReferences {

  private static final Pattern PATH =
      Pattern.compile("\\b([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(?:/_history/[0-9]+)?");

  private final Map<String, String> renewed;
  private final Set<String> shared;

  /**
   * @param renewed new path by old path, the Patients' too
   * @param shared paths in nobody's record
   */
  RenewedReferences(Map<String, String> renewed, Set<String> shared) {
    this.renewed = new HashMap<>(renewed);
    this.shared = Set.copyOf(shared);
  }

  void renew(Reference reference, Tally tally) {
    LocalReference.of(reference)
        .map(LocalReference::path)
        .ifPresent(path -> renew(reference, path, tally));
  }

  private void renew(Reference reference, String path, Tally tally) {
    var now = renewed.get(path);
    if (now != null) {
      // As in any transaction: HAPI puts the path in its place.
      reference.setReference(placeholder(now));
    } else if (!shared.contains(path)) {
      drop(reference, path, tally);
    }
  }

  /** Old paths in a text become new ones. */
  String renewed(String text) {
    return PATH.matcher(text)
        .replaceAll(
            found -> {
              var now = renewed.get(found.group(1));
              return Matcher.quoteReplacement(now == null ? found.group() : now);
            });
  }

  /** How entries of one transaction name the resource at a path. */
  static String placeholder(String path) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves nothing but that there was somebody, or something. */
  static void drop(Reference reference, String path, Tally tally) {
    var isPerson = path.startsWith("Patient/");
    tally.add(isPerson ? Left.PERSON : Left.REFERENCE);
    reference.setReference(null).setIdentifier((Identifier) null);
    if (isPerson || !reference.hasDisplay()) {
      reference.setDisplay(isPerson ? "[person]" : "[reference]");
    }
  }
}
