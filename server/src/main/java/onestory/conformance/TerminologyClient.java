package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.apache.ApacheRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.client.interceptor.BasicAuthInterceptor;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import org.hl7.fhir.common.hapi.validation.support.RemoteTerminologyServiceValidationSupport;

/** HAPI's client of a terminology server, with limits, credentials, and a strict ear. */
public final class TerminologyClient implements IClientInterceptor {

  private static final int REFUSAL = 400;

  private TerminologyClient() {}

  static RemoteTerminologyServiceValidationSupport of(
      FhirContext context, TerminologyProperties properties) {
    var remote =
        new RemoteTerminologyServiceValidationSupport(
            context, properties.url(), clients(context, (int) properties.timeout().toMillis()));
    remote.addClientInterceptor(new TerminologyClient());
    if (!properties.token().isEmpty()) {
      remote.addClientInterceptor(new BearerTokenAuthInterceptor(properties.token()));
    } else if (!properties.username().isEmpty()) {
      remote.addClientInterceptor(
          new BasicAuthInterceptor(properties.username(), properties.password()));
    }
    return remote;
  }

  private static ApacheRestfulClientFactory clients(FhirContext context, int timeout) {
    var clients = new ApacheRestfulClientFactory(context);
    // Its CapabilityStatement would be one more thing to wait for.
    clients.setServerValidationMode(ServerValidationModeEnum.NEVER);
    clients.setConnectTimeout(timeout);
    clients.setSocketTimeout(timeout);
    clients.setConnectionRequestTimeout(timeout);
    return clients;
  }

  @Override
  public void interceptRequest(IHttpRequest request) {
    // Nothing to add.
  }

  /** HAPI takes a refusal for a verdict on the code: a code system unknown there, for one. */
  @Override
  public void interceptResponse(IHttpResponse response) {
    if (response.getStatus() >= REFUSAL) {
      throw new FhirClientConnectionException("The answer is " + response.getStatus());
    }
  }
}
