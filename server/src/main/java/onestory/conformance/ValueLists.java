package onestory.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** The codes of short value sets, so that a sender can be told which to choose from. */
final class ValueLists {

  private static final int SHORT = 20;

  private final IValidationSupport support;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  ValueLists(IValidationSupport support) {
    this.support = support;
  }

  /**
   * What to choose from.
   *
   * @param url canonical URL of a value set, with or without version
   * @return such as {@code one of: draft, active}, or the value set itself if it is long
   */
  String choice(String url) {
    return known.computeIfAbsent(url, this::read);
  }

  private String read(String url) {
    var codes = codes(url);
    return codes.isEmpty() || codes.size() > SHORT
        ? "a code of " + url
        : "one of: " + String.join(", ", codes);
  }

  private List<String> codes(String url) {
    return Optional.ofNullable(support.fetchValueSet(url))
        .map(list -> support.expandValueSet(new ValidationSupportContext(support), null, list))
        .map(outcome -> (ValueSet) outcome.getValueSet())
        .map(list -> flat(list.getExpansion().getContains()).distinct().sorted().toList())
        .orElse(List.of());
  }

  private static Stream<String> flat(List<ValueSetExpansionContainsComponent> concepts) {
    return concepts.stream()
        .flatMap(
            concept -> Stream.concat(Stream.of(concept.getCode()), flat(concept.getContains())));
  }
}
