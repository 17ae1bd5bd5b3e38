package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import onestory.nhsnumber.NhsNumber;

/** Who the people in the files are: each by the NHS number in the file, or by one that is given. */
final class People {

  /** Gives a number to a person without one. */
  interface Numbering {
    Optional<NhsNumber> numberFor(JsonNode patient, String source);
  }

  private final Numbering numbering;
  private final Map<String, String> idBySource = new ConcurrentHashMap<>();

  People(Numbering numbering) {
    this.numbering = numbering;
  }

  /** People without a number stay without. */
  static Numbering asTheyCome() {
    return (patient, source) -> Optional.empty();
  }

  /** People without a number get a synthetic one that nobody on the server has. */
  static Numbering assigned(Assignments assignments, FhirServer server) {
    return (patient, source) ->
        Optional.of(
            assignments.of(
                Digest.of(key(patient, source)), number -> isFree(server, number, patient)));
  }

  /**
   * The number of a person, which is added to the resource if it was given just now.
   *
   * @param source the URL by which the file names the person
   */
  Optional<NhsNumber> identify(ObjectNode patient, String source) {
    if (Identifiers.hasNhsNumber(patient)) {
      return Identifiers.nhsNumber(patient);
    }
    var given = numbering.numberFor(patient, source);
    given.ifPresent(number -> Identifiers.addNhsNumber(patient, number));
    return given;
  }

  /** Remembers that {@code Patient/x} of the files is now {@code Patient/{nhs}}. */
  void rename(String source, String target) {
    var other = idBySource.putIfAbsent(source, target);
    if (other != null && !other.equals(target)) {
      throw new Unreadable("the same Patient id stands for different people in these files");
    }
  }

  /** What a reference of the files to a person is now. */
  String renamed(String reference) {
    return idBySource.getOrDefault(reference, reference);
  }

  // Two senders may both have a Patient/1; only with a UUID does the id alone name the person.
  private static String key(JsonNode patient, String source) {
    var uuid = EntryId.uuidIn(source).or(() -> EntryId.uuidIn(patient.path("id").asText()));
    return uuid.orElseGet(
        () ->
            source
                + Identifiers.tokens(patient).collect(Collectors.joining(" "))
                + patient.path("name")
                + patient.path("birthDate"));
  }

  private static boolean isFree(FhirServer server, NhsNumber number, JsonNode patient) {
    var holder = server.get("Patient/" + number.value());
    return holder.isEmpty()
        || Identifiers.tokens(holder.get())
            .anyMatch(Identifiers.tokens(patient).collect(Collectors.toSet())::contains);
  }
}
