package onestory.caller;

/** Names of the claims of an access token, beside those that RFC 7519 and RFC 9068 register. */
public final class Claim {

  /** Id of the client, as it was registered. */
  public static final String CLIENT = "client_id";

  /** The scopes that were granted, separated by blanks. */
  public static final String SCOPE = "scope";

  /** ODS code of the organisation. */
  public static final String ORGANISATION = "organisation";

  /** Code of {@link Sector}. */
  public static final String SECTOR = "sector";

  /** Code of {@link Role}. */
  public static final String ROLE = "role";

  /** Code of {@link Purpose}. */
  public static final String PURPOSE = "purpose";

  /** Code of {@link Kind}. */
  public static final String KIND = "kind";

  /** SMART: URL of the resource that stands for the user. */
  public static final String FHIR_USER = "fhirUser";

  /** SMART: id of the Patient in the launch context. */
  public static final String PATIENT = "patient";

  /** SMART: id of the Encounter in the launch context. */
  public static final String ENCOUNTER = "encounter";

  /** Id of the person at the screen. */
  public static final String USER = "user";

  /** Name of the person at the screen. */
  public static final String USER_NAME = "user_name";

  /** RFC 8693: who acts for the subject; its {@code sub} is a proxy. */
  public static final String ACT = "act";

  /** A citizen's own NHS number. */
  public static final String NHS_NUMBER = "nhs_number";

  /** How surely a citizen was identified, as their provider has it. */
  public static final String IDENTITY_LEVEL = "identity_level";

  private Claim() {}
}
