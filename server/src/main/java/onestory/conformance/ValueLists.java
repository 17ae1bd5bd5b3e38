package onestory.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.ValueSet;

/** The value sets that are known here, each expanded once. */
final class ValueLists {

  private final IValidationSupport support;
  private final Map<String, Optional<ValueList>> known = new ConcurrentHashMap<>();

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
    return named(url).map(ValueList::choice).orElse("a code of " + url);
  }

  /** The list that a question draws its answers from, which may lie in the form itself. */
  Optional<ValueList> named(String url, Questionnaire form) {
    return url.startsWith("#")
        ? Optional.ofNullable(form.getContained(url))
            .filter(ValueSet.class::isInstance)
            .map(list -> new ValueList(support, (ValueSet) list, "the form's list " + url))
        : named(url);
  }

  private Optional<ValueList> named(String url) {
    return known.computeIfAbsent(url, this::read);
  }

  private Optional<ValueList> read(String url) {
    return Optional.ofNullable((ValueSet) support.fetchValueSet(url))
        .map(list -> new ValueList(support, list, url));
  }
}
