package onestory.caller;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a scope lets a caller do with a type, in the order of {@code .cruds} (SMART App Launch 2.2,
 * scopes for requesting FHIR resources).
 */
public enum Permission {
  /** Create. */
  CREATE,
  /** Read, vread, and the history of an instance. */
  READ,
  /** Update and patch, also where an update creates. */
  UPDATE,
  /** Delete. */
  DELETE,
  /** Search, and the history of a type or of everything. */
  SEARCH;

  /** The letter that stands for it, e.g. {@code c}. */
  public char letter() {
    return Character.toLowerCase(name().charAt(0));
  }

  /**
   * Reads the end of a scope: some of {@code cruds}, in that order only, or v1's {@code read},
   * {@code write} or {@code *}.
   */
  static Optional<Set<Permission>> parse(String text) {
    return switch (text) {
      case "read" -> Optional.of(EnumSet.of(READ, SEARCH));
      case "write" -> Optional.of(EnumSet.of(CREATE, UPDATE, DELETE));
      case "*" -> Optional.of(EnumSet.allOf(Permission.class));
      default -> lettered(text);
    };
  }

  private static Optional<Set<Permission>> lettered(String text) {
    var found = EnumSet.noneOf(Permission.class);
    Arrays.stream(values())
        .filter(permission -> text.indexOf(permission.letter()) >= 0)
        .forEach(found::add);
    return Optional.<Set<Permission>>of(found)
        .filter(some -> !some.isEmpty() && letters(some).equals(text));
  }

  /** The letters, in their order. */
  static String letters(Set<Permission> permissions) {
    var text = new StringBuilder();
    EnumSet.copyOf(permissions).forEach(permission -> text.append(permission.letter()));
    return text.toString();
  }
}
