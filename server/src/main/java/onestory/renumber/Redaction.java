package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.Set;
import onestory.fhir.LocalReference;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.WrittenNumbers;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Takes a withdrawn number out of what is somebody else's; no other one takes its place. */
final class Redaction {

  private final FhirTerser terser;
  private final WrittenNumbers numbers;
  private final Set<String> persons;
  private final Set<String> paths;

  /**
   * @param persons the withdrawn numbers
   * @param paths what is withdrawn with them, {@code Type/id}
   */
  Redaction(FhirContext context, Set<String> persons, Set<String> paths) {
    this.terser = context.newTerser();
    this.numbers = new WrittenNumbers(persons);
    this.persons = Set.copyOf(persons);
    this.paths = Set.copyOf(paths);
  }

  /** Changes the resource in place. */
  void redact(Resource resource) {
    var uncounted = new Tally();
    for (var reference : terser.getAllPopulatedChildElementsOfType(resource, Reference.class)) {
      LocalReference.of(reference)
          .map(LocalReference::path)
          .filter(paths::contains)
          .ifPresent(path -> RenewedReferences.drop(reference, path, uncounted));
    }
    terser.getAllPopulatedChildElementsOfType(resource, Identifier.class).stream()
        .filter(this::isWithdrawn)
        .forEach(identifier -> identifier.setValue(null).setSystem(null).setUse(null));
    terser.getAllPopulatedChildElementsOfType(resource, StringType.class).stream()
        .filter(text -> text.hasValue() && !(text instanceof CodeType))
        .filter(text -> numbers.areIn(text.getValue()))
        .forEach(text -> text.setValue(numbers.removed(text.getValue())));
    terser.getAllPopulatedChildElementsOfType(resource, Narrative.class).stream()
        .filter(narrative -> narrative.hasDiv() && numbers.areIn(narrative.getDivAsString()))
        .forEach(
            narrative -> narrative.setDivAsString(numbers.removed(narrative.getDivAsString())));
  }

  private boolean isWithdrawn(Identifier identifier) {
    return identifier.hasValue()
        && NhsNumber.parse(identifier.getValue())
            .filter(number -> persons.contains(number.value()))
            .isPresent();
  }
}
