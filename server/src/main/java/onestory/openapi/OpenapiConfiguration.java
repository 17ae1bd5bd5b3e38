package onestory.openapi;

import java.util.stream.Collectors;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenapiConfiguration {

  @Bean
  ApiDocsInterceptor apiDocsInterceptor(ProfilePackage profiles) {
    var types =
        profiles.profiles().stream()
            .map(StructureDefinition::getType)
            .collect(Collectors.toUnmodifiableSet());
    return new ApiDocsInterceptor(new ApiDescription(types));
  }
}
