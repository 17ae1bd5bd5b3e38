package onestory.server.hapi;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import onestory.profiles.ProfilePackage;
import onestory.smart.PublicUrl;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** The CapabilityStatement, made from what the server really offers. */
@Component
final class Conformance {

  private final Sources sources;

  Conformance(Sources sources) {
    this.sources = sources;
  }

  void describe(RestfulServer server) {
    var statement = new Statement(server, sources);
    statement.setImplementationDescription("OneStory, a shared care record");
    // How many of each there are is nobody's business who has not been let in.
    statement.setIncludeResourceCounts(false);
    server.setServerConformanceProvider(statement);
  }

  /** What the statement is made from. */
  @Component
  record Sources(
      IFhirSystemDao<Bundle, Meta> system,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validation,
      ProfilePackage profiles,
      PublicUrl publicUrl) {}
}
