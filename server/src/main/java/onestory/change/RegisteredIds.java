package onestory.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/** The id that an Organization or Practitioner has from a national register. */
final class RegisteredIds {

  private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
  private static final Pattern REGISTER =
      Pattern.compile("https://fhir\\.hl7\\.org\\.uk/Id/(gmc|nmc|hcpc|gphc|gdc|goc)-number");
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,20}");
  private static final Map<String, Function<Resource, Optional<String>>> BY_TYPE =
      Map.of(
          "Organization", resource -> organisation((Organization) resource),
          "Practitioner", resource -> practitioner((Practitioner) resource));

  private RegisteredIds() {}

  /** ODS code of an Organization, {@code gmc-1234567} of a Practitioner; empty if none is told. */
  static Optional<String> of(Resource resource) {
    return BY_TYPE.getOrDefault(resource.fhirType(), other -> Optional.empty()).apply(resource);
  }

  private static Optional<String> organisation(Organization organisation) {
    return current(organisation.getIdentifier())
        .filter(identifier -> ODS.equals(identifier.getSystem()))
        .flatMap(identifier -> number(identifier).stream())
        .findFirst();
  }

  private static Optional<String> practitioner(Practitioner practitioner) {
    return current(practitioner.getIdentifier())
        .flatMap(identifier -> registered(identifier).stream())
        .findFirst();
  }

  private static Optional<String> registered(Identifier identifier) {
    var register = REGISTER.matcher(Optional.ofNullable(identifier.getSystem()).orElse(""));
    return register.matches()
        ? number(identifier).map(number -> register.group(1) + "-" + number)
        : Optional.empty();
  }

  private static Stream<Identifier> current(List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(identifier -> identifier.getUse() != Identifier.IdentifierUse.OLD);
  }

  private static Optional<String> number(Identifier identifier) {
    return Optional.ofNullable(identifier.getValue())
        .map(value -> value.strip().toUpperCase(Locale.ROOT))
        .filter(NUMBER.asMatchPredicate());
  }
}
