package onestory.smart;

/** Where everything is, below the public URL. */
final class Endpoints {

  static final String AUTHORIZE = "/oauth2/authorize";
  static final String TOKEN = "/oauth2/token";
  static final String INTROSPECT = "/oauth2/introspect";
  static final String REVOKE = "/oauth2/revoke";
  static final String JWKS = "/oauth2/jwks";
  static final String USER_INFO = "/oauth2/userinfo";
  static final String LOGOUT = "/oauth2/logout";

  static final String FHIR = "/fhir";
  static final String DISCOVERY = "/fhir/.well-known/smart-configuration";

  /** Pages, which the capability {@code login} serves. */
  static final String LOGIN_PAGE = "/login";

  static final String CONSENT_PAGE = "/smart/consent";

  private Endpoints() {}
}
