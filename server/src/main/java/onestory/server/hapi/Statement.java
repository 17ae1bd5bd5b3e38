package onestory.server.hapi;

import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
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
  @Metadata
  public IBaseConformance getServerConformance(HttpServletRequest request, RequestDetails details) {
    var statement = super.getServerConformance(request, details);
    if (statement instanceof CapabilityStatement stated
        && details instanceof ServletRequestDetails asked) {
      StatedSecurity.addTo(stated, sources.publicUrl().issuer(asked.getServletRequest()));
    }
    return statement;
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
