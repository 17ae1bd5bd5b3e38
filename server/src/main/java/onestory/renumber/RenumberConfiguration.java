package onestory.renumber;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import onestory.merge.Identities;
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
      WholeActs whole, NumberChange change, MemoryCacheService caches) {
    return new RenumberOperations(new DiscreetActs(whole, change, caches::invalidateAllCaches));
  }

  @Bean
  WithdrawnNames withdrawnNames(FhirContext context, Sealing sealing) {
    return new WithdrawnNames(context, sealing);
  }

  @Bean
  RenumberStorageInterceptor renumberStorageInterceptor(WithdrawnNames withdrawn) {
    return new RenumberStorageInterceptor(withdrawn);
  }

  @Bean
  RenumberServerInterceptor renumberServerInterceptor(WithdrawnNames withdrawn) {
    return new RenumberServerInterceptor(withdrawn);
  }
}
