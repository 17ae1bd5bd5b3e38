package onestory.caller;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A SMART scope on resources, such as {@code patient/Observation.rs?category=laboratory}.
 *
 * @param context whose resources
 * @param type resource type, or {@code *} for all of them
 * @param permissions what may be done, at least one
 * @param constraint what a resource must fit
 */
public record Scope(
    Context context, String type, Set<Permission> permissions, Constraint constraint) {

  /** Every resource type. */
  public static final String ANY = "*";

  private static final Pattern FORM =
      Pattern.compile("(patient|user|system)/([A-Z][A-Za-z]*|\\*)\\.([a-z]+|\\*)(?:\\?(.+))?");

  /** Whose resources a scope is about. */
  public enum Context {
    /** Those of the person whose record was opened. */
    PATIENT,
    /** Those that the user may see. */
    USER,
    /** Those that the system may see. */
    SYSTEM;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Context of(String text) {
      return Arrays.stream(values())
          .filter(one -> one.text().equals(text))
          .findFirst()
          .orElseThrow();
    }
  }

  public Scope {
    permissions = Set.copyOf(permissions);
  }

  /** Reads a scope in the form of SMART 1 or 2; empty if it is written in neither. */
  public static Optional<Scope> parse(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var context = Context.of(parts.group(1));
    var type = parts.group(2);
    var constraint =
        parts.group(4) == null ? Optional.of(Constraint.NONE) : Constraint.parse(parts.group(4));
    return Permission.parse(parts.group(3))
        .flatMap(some -> constraint.map(fitting -> new Scope(context, type, some, fitting)));
  }

  /** Whether the type and every search parameter exist. */
  public boolean isKnownTo(Vocabulary vocabulary) {
    return (ANY.equals(type) || vocabulary.hasType(type))
        && constraint.conditions().stream()
            .allMatch(condition -> vocabulary.hasSearch(type, condition.name()));
  }

  /** Whether this scope lets the caller do this with resources of the type, if they fit. */
  public boolean grants(Permission permission, String resourceType) {
    return permissions.contains(permission) && isOf(resourceType);
  }

  /** Whether everything that {@code other} grants is granted by this scope. */
  boolean covers(Scope other) {
    return context == other.context
        && isOf(other.type)
        && permissions.containsAll(other.permissions)
        && other.constraint.implies(constraint);
  }

  /** What both grant; empty if that is nothing. */
  Optional<Scope> and(Scope other) {
    var common = EnumSet.copyOf(permissions);
    common.retainAll(other.permissions);
    if (context != other.context || common.isEmpty() || !(isOf(other.type) || other.isOf(type))) {
      return Optional.empty();
    }
    var narrower = ANY.equals(type) ? other.type : type;
    return Optional.of(new Scope(context, narrower, common, constraint.and(other.constraint)));
  }

  /** This scope with the permissions of another that differs in nothing else. */
  Optional<Scope> joined(Scope other) {
    if (context != other.context
        || !type.equals(other.type)
        || !constraint.equals(other.constraint)) {
      return Optional.empty();
    }
    var all = EnumSet.copyOf(permissions);
    all.addAll(other.permissions);
    return Optional.of(new Scope(context, type, all, constraint));
  }

  private boolean isOf(String resourceType) {
    return ANY.equals(type) || type.equals(resourceType);
  }

  /** In the form of SMART 2, its search parameters sorted. */
  public String text() {
    var query = constraint.isEmpty() ? "" : "?" + constraint.text();
    return "%s/%s.%s%s".formatted(context.text(), type, Permission.letters(permissions), query);
  }
}
