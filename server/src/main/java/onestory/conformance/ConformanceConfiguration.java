package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import onestory.fhir.RuleTolerance;
import onestory.profiles.ProfilePackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {

  @Bean
  ProfilePackage profilePackage() {
    return ProfilePackage.load();
  }

  @Bean
  WriteValidation writeValidation(
      FhirContext context,
      DefaultProfileValidationSupport definitions,
      ProfilePackage profiles,
      List<RuleTolerance> tolerances) {
    var support = ProfileSupport.of(context, definitions, profiles);
    return new WriteValidation(new ProfileValidator(context, support, profiles), tolerances);
  }

  @Bean
  StrictParsing strictParsing(FhirContext context) {
    return new StrictParsing(context);
  }

  @Bean
  ValidationServerInterceptor validationServerInterceptor(WriteValidation validation) {
    return new ValidationServerInterceptor(validation);
  }

  @Bean
  ValidationStorageInterceptor validationStorageInterceptor(WriteValidation validation) {
    return new ValidationStorageInterceptor(validation);
  }

  @Bean
  UnreadableContentInterceptor unreadableContentInterceptor() {
    return new UnreadableContentInterceptor();
  }
}
