package onestory.renumber;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is not carried over to the new number. */
final class Tally {

  private final Map<Left, Integer> counts = new EnumMap<>(Left.class);

  void add(Left left) {
    counts.merge(left, 1, Integer::sum);
  }

  Map<Left, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** What leads to the old identity, or may, and is left behind. */
  enum Left {
    /** Identifiers that senders gave to a resource: they know what it was called before. */
    IDENTIFIER("identifier"),
    /** Content of attachments, signatures and the like, which nobody here can read through. */
    ATTACHMENT("attachment"),
    /** References to other people, in whose records the old number may be remembered. */
    PERSON("person"),
    /** References to resources that are not carried over. */
    REFERENCE("reference"),
    /** Texts in which a name was. */
    NAME("name"),
    /** Dates that are the old date of birth. */
    BIRTH_DATE("birth-date"),
    /** Patients within other resources. */
    DEMOGRAPHICS("demographics");

    private final String code;

    Left(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
