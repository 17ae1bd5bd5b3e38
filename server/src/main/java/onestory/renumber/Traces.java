package onestory.renumber;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.WrittenNumbers;
import onestory.renumber.Tally.Left;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;

/** What leads to an old identity in words: its numbers, its names, its date of birth. */
final class Traces {

  private static final Pattern SPACE = Pattern.compile("[\\s.,]+");
  private static final int SHORTEST = 2;
  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{Nd}])(?:%s)(?![\\p{L}\\p{Nd}])";
  // Matches nothing.
  private static final String NONE = "(?!)";

  private final WrittenNumbers numbers;
  private final NhsNumber now;
  private final Pattern names;
  private final Set<String> birthDates;
  private final Pattern writtenDates;

  /**
   * @param ids the old numbers
   * @param before the old Patients
   * @param change tells how the person is known from now on: what is the same stays
   */
  Traces(Collection<String> ids, List<Patient> before, ChangeRequest change) {
    numbers = new WrittenNumbers(ids);
    now = change.number();
    names = alternatives(before.stream().flatMap(Traces::names), words(change.patient()));
    birthDates = birthDates(before);
    birthDates.removeAll(birthDates(List.of(change.patient())));
    writtenDates =
        alternatives(birthDates.stream().flatMap(date -> written(date).stream()), Set.of());
  }

  /** Text with the new number in the place of old ones. */
  String renumbered(String text) {
    return numbers.replaced(text, now);
  }

  /** Whether an old number is in a text. */
  boolean areIn(String text) {
    return numbers.areIn(text);
  }

  /** Free text with the new number, without names and dates of birth. */
  String removed(String text, Tally tally) {
    var nameless = without(names, "[name]", renumbered(text), () -> tally.add(Left.NAME));
    return without(writtenDates, "[date of birth]", nameless, () -> tally.add(Left.BIRTH_DATE));
  }

  /** Whether a date, as FHIR writes it, is the old date of birth. */
  boolean isBirthDate(String date) {
    return birthDates.contains(date);
  }

  private static String without(Pattern pattern, String instead, String text, Runnable found) {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    found.run();
    return matcher.replaceAll(instead);
  }

  private static Pattern alternatives(Stream<String> words, Set<String> kept) {
    var all =
        words
            .filter(word -> word.length() >= SHORTEST && !kept.contains(word))
            .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(all.isEmpty() ? NONE : NOT_WITHIN.formatted(all));
  }

  private static Set<String> words(Patient patient) {
    return names(patient).collect(Collectors.toSet());
  }

  private static Stream<String> names(Patient patient) {
    return patient.getName().stream().flatMap(Traces::parts).flatMap(SPACE::splitAsStream);
  }

  // Not the text, in which titles are.
  private static Stream<String> parts(HumanName name) {
    return Stream.concat(
        Stream.ofNullable(name.getFamily()), name.getGiven().stream().map(StringType::getValue));
  }

  private static Set<String> birthDates(List<Patient> patients) {
    return patients.stream()
        .filter(Patient::hasBirthDate)
        .map(patient -> patient.getBirthDateElement().getValueAsString())
        .filter(date -> date.length() == "1950-02-03".length())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static List<String> written(String date) {
    var parts = date.split("-", -1);
    Function<String, String> plain = part -> part.replaceFirst("^0", "");
    return List.of(
        date,
        "%s/%s/%s".formatted(parts[2], parts[1], parts[0]),
        "%s/%s/%s".formatted(plain.apply(parts[2]), plain.apply(parts[1]), parts[0]));
  }
}
