package onestory.conformance;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/** One value set: its codes if they can be listed here, and whether it has a code. */
final class ValueList {

  private static final int SHORT = 20;

  private final IValidationSupport support;
  private final ValueSet definition;
  private final String title;
  private final List<ValueSetExpansionContainsComponent> codes;

  ValueList(IValidationSupport support, ValueSet definition, String title) {
    this.support = support;
    this.definition = definition;
    this.title = title;
    this.codes = expanded(support, definition);
  }

  private static List<ValueSetExpansionContainsComponent> expanded(
      IValidationSupport support, ValueSet definition) {
    return Optional.ofNullable(
            support.expandValueSet(new ValidationSupportContext(support), null, definition))
        .map(outcome -> (ValueSet) outcome.getValueSet())
        .map(list -> flat(list.getExpansion().getContains()).toList())
        .orElse(List.of());
  }

  private static Stream<ValueSetExpansionContainsComponent> flat(
      List<ValueSetExpansionContainsComponent> concepts) {
    return concepts.stream()
        .flatMap(concept -> Stream.concat(Stream.of(concept), flat(concept.getContains())));
  }

  /** Whether a code is in a list, as far as can be told here. */
  enum Verdict {
    IN,
    OUT,
    OPEN
  }

  Verdict has(Coding coding) {
    if (!codes.isEmpty()) {
      return codes.stream().anyMatch(concept -> is(concept, coding)) ? Verdict.IN : Verdict.OUT;
    }
    return Optional.ofNullable(asked(coding)).map(ValueList::verdict).orElse(Verdict.OPEN);
  }

  private static boolean is(ValueSetExpansionContainsComponent concept, Coding coding) {
    return Objects.equals(concept.getCode(), coding.getCode())
        && Objects.equals(concept.getSystem(), coding.getSystem());
  }

  private @Nullable CodeValidationResult asked(Coding coding) {
    return support.validateCodeInValueSet(
        new ValidationSupportContext(support),
        new ConceptValidationOptions(),
        coding.getSystem(),
        coding.getCode(),
        null,
        definition);
  }

  // HAPI says of what it could not check that it is well, with a message.
  private static Verdict verdict(CodeValidationResult result) {
    if (result.getSeverity() == IssueSeverity.ERROR) {
      return Verdict.OUT;
    }
    return result.isOk() && result.getMessage() == null ? Verdict.IN : Verdict.OPEN;
  }

  /** What to choose from: {@code one of: draft, active}, or the list itself if it is long. */
  String choice() {
    var names = codes.stream().map(concept -> concept.getCode()).distinct().sorted().toList();
    return names.isEmpty() || names.size() > SHORT
        ? "a code of " + title
        : "one of: " + String.join(", ", names);
  }
}
