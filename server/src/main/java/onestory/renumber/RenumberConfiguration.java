package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import onestory.merge.Identities;
import onestory.merge.IdentityActs;
import onestory.merge.SupersededPeople;
import onestory.merge.WholeActs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class RenumberConfiguration {

  @Bean
  Sealing sealing(JdbcTemplate jdbc) {
    return new JdbcSealing(jdbc);
  }

  @Bean
  NumberChange numberChange(
      FhirContext context, Identities identities, SupersededPeople superseded, Sealing sealing) {
    return new NumberChange(context, identities, superseded, sealing);
  }

  @Bean
  RenumberOperations renumberOperations(
      IdentityActs acts, WholeActs whole, NumberChange change, MemoryCacheService caches) {
    return new RenumberOperations(
        acts, new DiscreetActs(whole, change, caches::invalidateAllCaches));
  }

  @Bean
  RenumberStorageInterceptor renumberStorageInterceptor(FhirContext context, Sealing sealing) {
    return new RenumberStorageInterceptor(new WithdrawnNames(context, sealing));
  }

  @Bean
  RenumberServerInterceptor renumberServerInterceptor(FhirContext context, Sealing sealing) {
    return new RenumberServerInterceptor(new WithdrawnNames(context, sealing));
  }
}
