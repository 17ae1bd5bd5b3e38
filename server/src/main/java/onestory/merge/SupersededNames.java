package onestory.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/** Names of superseded people in what a client asks or sends. */
final class SupersededNames {

  // A number or temporary id alone, or behind Patient/ or system|.
  private static final Pattern NAME =
      Pattern.compile("(?<=^|[,/|])(?:[0-9]{10}|tmp-[A-Za-z0-9-]+)(?=$|,)");

  /** Parameters that ask for the superseded Patient itself. */
  private static final Set<String> ITSELF = Set.of("_id", "link");

  private SupersededNames() {}

  /**
   * A search for a superseded person's record becomes one for the survivor's.
   *
   * @param survivors gives the survivor of each superseded id
   */
  static Map<String, String[]> rewrite(
      Map<String, String[]> parameters,
      Function<Collection<String>, Map<String, String>> survivors) {
    var names =
        parameters.entrySet().stream()
            .filter(parameter -> !ITSELF.contains(parameter.getKey()))
            .flatMap(parameter -> Arrays.stream(parameter.getValue()))
            .flatMap(value -> NAME.matcher(value).results().map(found -> found.group()))
            .collect(Collectors.toSet());
    var superseded = names.isEmpty() ? Map.<String, String>of() : survivors.apply(names);
    return superseded.isEmpty() ? parameters : rewritten(parameters, superseded);
  }

  /** The current NHS numbers that a Patient carries. */
  static Set<String> numbers(Patient patient) {
    return patient.getIdentifier().stream()
        .filter(it -> NhsNumber.SYSTEM.equals(it.getSystem()) && it.hasValue())
        .filter(it -> it.getUse() != IdentifierUse.OLD)
        .map(Identifier::getValue)
        .flatMap(value -> NhsNumber.parse(value).stream())
        .map(NhsNumber::value)
        .collect(Collectors.toSet());
  }

  private static Map<String, String[]> rewritten(
      Map<String, String[]> parameters, Map<String, String> superseded) {
    var all = new LinkedHashMap<String, String[]>();
    parameters.forEach(
        (name, values) ->
            all.put(
                name,
                ITSELF.contains(name)
                    ? values
                    : Arrays.stream(values)
                        .map(value -> survivor(value, superseded))
                        .toArray(String[]::new)));
    return all;
  }

  // The survivor carries the old number under the system of superseded ones.
  private static boolean isKept(String value, MatchResult found) {
    return value.substring(0, found.start()).endsWith(NhsNumber.SUPERSEDED_SYSTEM + "|");
  }

  private static String survivor(String value, Map<String, String> superseded) {
    return NAME.matcher(value)
        .replaceAll(
            found ->
                isKept(value, found)
                    ? found.group()
                    : superseded.getOrDefault(found.group(), found.group()));
  }
}
