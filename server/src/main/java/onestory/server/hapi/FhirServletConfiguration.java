package onestory.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import java.util.List;
import onestory.fhir.FhirOperation;
import onestory.fhir.ServerInterceptor;
import onestory.fhir.StorageInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint under {@code /fhir}, with what the capabilities add to it. */
@Configuration(proxyBeanMethods = false)
class FhirServletConfiguration {

  @Bean
  RestfulServer fhirServer(
      FhirContext context,
      DatabaseBackedPagingProvider paging,
      Providers providers,
      @Value("${spring.application.version}") String version) {
    var server = new RestfulServer(context);
    server.setServerName("OneStory");
    server.setServerVersion(version);
    server.setPagingProvider(paging);
    server.registerProviders(providers.all());
    return server;
  }

  @Bean
  Providers providers(
      ResourceProviderFactory resources,
      IJpaSystemProvider system,
      List<FhirOperation> operations) {
    return Providers.of(resources, system, operations);
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(
      RestfulServer server, List<ServerInterceptor> interceptors, Conformance conformance) {
    interceptors.forEach(server::registerInterceptor);
    conformance.describe(server);
    var registration = new ServletRegistrationBean<>(server, "/fhir/*");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  RegisteredStorageInterceptors storageInterceptors(
      IInterceptorService jpaInterceptorService, List<StorageInterceptor> interceptors) {
    jpaInterceptorService.registerInterceptors(List.copyOf(interceptors));
    return new RegisteredStorageInterceptors();
  }

  /** Proof that the storage hooks are in place. */
  record RegisteredStorageInterceptors() {}
}
