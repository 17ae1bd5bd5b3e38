package onestory.server.hapi;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;

/**
 * The security section of the CapabilityStatement: SMART on FHIR, for clients that do not look for
 * {@code .well-known/smart-configuration}.
 */
final class StatedSecurity {

  private static final String SERVICES =
      "http://terminology.hl7.org/CodeSystem/restful-security-service";
  private static final String URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  private StatedSecurity() {}

  /**
   * @param issuer the server's public URL, without a slash at the end
   */
  static void addTo(CapabilityStatement statement, String issuer) {
    var security = new CapabilityStatementRestSecurityComponent().setCors(true);
    security
        .addService()
        .setText("OAuth2 using SMART-on-FHIR profile (see http://docs.smarthealthit.org)")
        .addCoding()
        .setSystem(SERVICES)
        .setCode("SMART-on-FHIR");
    var uris = new Extension(URIS);
    uri(uris, "authorize", issuer + "/oauth2/authorize");
    uri(uris, "token", issuer + "/oauth2/token");
    uri(uris, "introspect", issuer + "/oauth2/introspect");
    uri(uris, "revoke", issuer + "/oauth2/revoke");
    security.addExtension(uris);
    statement.getRestFirstRep().setSecurity(security);
  }

  private static void uri(Extension uris, String name, String url) {
    uris.addExtension(new Extension(name, new UriType(url)));
  }
}
