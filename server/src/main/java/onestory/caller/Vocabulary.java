package onestory.caller;

/** What scopes can speak of. */
public interface Vocabulary {

  /** Whether FHIR R4 has this resource type. */
  boolean hasType(String type);

  /**
   * Whether resources can be searched by this parameter.
   *
   * @param type a resource type, or {@link Scope#ANY} for a parameter that every type has
   * @param parameter its name alone, e.g. {@code category}
   */
  boolean hasSearch(String type, String parameter);
}
