package onestory.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.person.Authority.Source;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Identifiers that systems give a person: each belongs to its assigner, or to who sent it first,
 * and no other sender changes it or takes it away.
 *
 * @param known who sent an identifier without assigner, by its key
 * @param source who sends now
 */
record OwnedIdentifiers(Map<String, Source> known, Optional<Source> source) {

  /** Puts the identifiers of others back where {@code sent} lacks or changes them. */
  void merge(Patient stored, Patient sent) {
    var foreign = stored.copy().getIdentifier().stream().filter(this::isForeign).toList();
    if (foreign.isEmpty()) {
      return;
    }
    var rest = new ArrayList<>(sent.getIdentifier());
    var merged = new ArrayList<Identifier>();
    for (var identifier : stored.copy().getIdentifier()) {
      var again = rest.stream().filter(other -> key(other).equals(key(identifier))).findFirst();
      again.ifPresent(rest::remove);
      if (isForeign(identifier)) {
        merged.add(identifier);
      } else {
        again.ifPresent(merged::add);
      }
    }
    merged.addAll(rest);
    sent.setIdentifier(merged);
  }

  /** Keys of the identifiers without assigner that are new. */
  List<String> added(Patient stored, Patient sent) {
    var before = stored.getIdentifier().stream().map(OwnedIdentifiers::key).toList();
    return sent.getIdentifier().stream()
        .filter(identifier -> !isOfTheNhs(identifier) && !identifier.hasAssigner())
        .map(OwnedIdentifiers::key)
        .filter(key -> !before.contains(key))
        .toList();
  }

  private boolean isForeign(Identifier identifier) {
    if (isOfTheNhs(identifier)) {
      return false;
    }
    if (identifier.hasAssigner()) {
      return source
          .filter(sender -> Authority.names(identifier.getAssigner(), sender.ods()))
          .isEmpty();
    }
    var owner = Optional.ofNullable(known.get(key(identifier))).map(Source::ods);
    // A merge notes no owner: whoever has a name did not write the number that it left.
    var isAnybodys = owner.isEmpty() && !SupersededNumbers.isSuperseded(identifier);
    return !isAnybodys && !owner.equals(source.map(Source::ods));
  }

  private static boolean isOfTheNhs(Identifier identifier) {
    return PatientIdentifiers.isNhsNumber(identifier);
  }

  private static String key(Identifier identifier) {
    return "identifier|%s|%s".formatted(identifier.getSystem(), identifier.getValue());
  }
}
