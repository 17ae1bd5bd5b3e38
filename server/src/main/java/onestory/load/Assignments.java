package onestory.load;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;

/**
 * Which synthetic NHS number was given to whom: derived from the person's key, and kept on disk
 * before it is used, so that it stays the same when two keys wanted one number.
 */
final class Assignments implements AutoCloseable {

  /** Below 999 010 0000 lie the demo people. */
  private static final int FIRST = 10_000;

  private static final int LAST = 999_999;

  private final Map<String, NhsNumber> byPerson = new HashMap<>();
  private final DurableLines lines;

  private Assignments(DurableLines lines) {
    this.lines = lines;
  }

  static Assignments open(Path path) throws IOException {
    var before = DurableLines.read(path);
    var assignments = new Assignments(DurableLines.appendingTo(path));
    before.forEach(
        line ->
            assignments.byPerson.put(
                line.path("person").asText(), new NhsNumber(line.path("nhsNumber").asText())));
    return assignments;
  }

  /**
   * @param person a SHA-256 in hexadecimal that names the person
   * @param isFree whether nobody else has the number
   */
  synchronized NhsNumber of(String person, Predicate<NhsNumber> isFree) {
    var known = byPerson.get(person);
    return known == null ? assign(person, isFree) : known;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private NhsNumber assign(String person, Predicate<NhsNumber> isFree) {
    var wish = new BigInteger(person, 16).mod(BigInteger.valueOf(LAST - FIRST + 1L)).intValue();
    var number =
        SyntheticNhsNumbers.from(FIRST + wish)
            .filter(candidate -> !byPerson.containsValue(candidate))
            .filter(isFree)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no synthetic NHS number is left"));
    lines.add(
        Json.MAPPER.createObjectNode().put("person", person).put("nhsNumber", number.value()));
    byPerson.put(person, number);
    return number;
  }
}
