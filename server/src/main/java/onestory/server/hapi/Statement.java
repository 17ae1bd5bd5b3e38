package onestory.server.hapi;

import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.MetadataResource;

/** HAPI's CapabilityStatement, with our definitions of operations in place of made-up ones. */
final class Statement extends JpaCapabilityStatementProvider {

  private final Conformance.Sources sources;

  Statement(RestfulServer server, Conformance.Sources sources) {
    super(
        server,
        sources.system(),
        sources.settings(),
        sources.searchParameters(),
        sources.validation());
    this.sources = sources;
  }

  @Override
  public IBaseResource readOperationDefinition(IIdType id, RequestDetails request) {
    Optional<MetadataResource> own =
        sources.profiles().resources().stream()
            .filter(definition -> definition.getUrl().equals(id.getValue()))
            .findFirst();
    return own.isPresent() ? own.get() : super.readOperationDefinition(id, request);
  }
}
