package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.util.List;
import onestory.fhir.RuleTolerance;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConformanceProperties.class)
class ConformanceConfiguration {

  @Bean
  ProfileValidator profileValidator(InstalledDefinitions definitions) {
    return new ProfileValidator(definitions);
  }

  @Bean
  StatementInterceptor statementInterceptor(ProfilePackage profiles) {
    return new StatementInterceptor(profiles);
  }

  @Bean
  WriteValidation writeValidation(
      ProfileValidator validator,
      List<RuleTolerance> tolerances,
      ConformanceProperties properties) {
    return new WriteValidation(validator, tolerances, properties);
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
  ValidateBinding validateBinding(
      FhirContext context, ProfileValidator validator, Rehearsal rehearsal, DaoRegistry daos) {
    return new ValidateBinding(context, new ValidateOperation(validator, rehearsal, daos));
  }

  @Bean
  Rehearsal rehearsal(
      PlatformTransactionManager transactions, IFhirSystemDao<Bundle, Meta> system) {
    return new Rehearsal(new TransactionTemplate(transactions), system);
  }

  @Bean
  WarningsInterceptor warningsInterceptor() {
    return new WarningsInterceptor();
  }

  @Bean
  UnreadableContentInterceptor unreadableContentInterceptor() {
    return new UnreadableContentInterceptor();
  }
}
