package onestory.server.hapi;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** The CapabilityStatement, made from what the server really offers. */
@Component
final class Conformance {

  private final IFhirSystemDao<Bundle, Meta> system;
  private final JpaStorageSettings settings;
  private final ISearchParamRegistry searchParameters;
  private final IValidationSupport validation;

  Conformance(
      IFhirSystemDao<Bundle, Meta> system,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validation) {
    this.system = system;
    this.settings = settings;
    this.searchParameters = searchParameters;
    this.validation = validation;
  }

  void describe(RestfulServer server) {
    var statement =
        new JpaCapabilityStatementProvider(server, system, settings, searchParameters, validation);
    statement.setImplementationDescription("OneStory, a shared care record");
    // How many of each there are is nobody's business who has not been let in.
    statement.setIncludeResourceCounts(false);
    server.setServerConformanceProvider(statement);
  }
}
