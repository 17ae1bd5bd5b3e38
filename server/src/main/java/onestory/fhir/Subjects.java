package onestory.fhir;

import java.util.Set;

/** By which elements resources say whom they are about, and which of them are nobody's record. */
public final class Subjects {

  private static final Set<String> ELEMENTS = Set.of("subject", "patient", "for", "beneficiary");

  // They list people; they are nobody's record.
  private static final Set<String> ROLLS = Set.of("Group", "MeasureReport");

  private Subjects() {}

  /** Whether an element names whom its resource is about, e.g. {@code subject}. */
  public static boolean isNamedBy(String element) {
    return ELEMENTS.contains(element);
  }

  /** Whether resources of a type list people without being about any of them. */
  public static boolean isRoll(String type) {
    return ROLLS.contains(type);
  }
}
