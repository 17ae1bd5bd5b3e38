package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemographicProperties.class)
class DemographicConfiguration {

  @Bean
  DataQuality dataQuality(JdbcTemplate jdbc) {
    return new JdbcDataQuality(jdbc);
  }

  @Bean
  DemographicsInterceptor demographicsInterceptor(
      DemographicProperties properties, DataQuality list, JdbcTemplate jdbc) {
    var authority = new Authority(properties.authority(), properties.sectors());
    var mismatches = new Mismatches(properties.identityCheck(), list);
    return new DemographicsInterceptor(
        new PatientUpdates(authority, new JdbcDemographicSources(jdbc), mismatches));
  }

  @Bean
  UnknownPersons unknownPersons(
      FhirContext context, DaoRegistry daos, JdbcTemplate jdbc, DemographicProperties properties) {
    return new UnknownPersons(
        context, new JdbcKnownPersons(jdbc), new PatientStubs(daos), properties.stubSenders());
  }

  @Bean
  UnknownPersonServerInterceptor unknownPersonServerInterceptor(UnknownPersons persons) {
    return new UnknownPersonServerInterceptor(persons);
  }

  @Bean
  UnknownPersonStorageInterceptor unknownPersonStorageInterceptor(UnknownPersons persons) {
    return new UnknownPersonStorageInterceptor(persons);
  }

  @Bean
  MatchOperation matchOperation(DaoRegistry daos) {
    return new MatchOperation(new PatientMatch(new StoredCandidates(daos)));
  }

  @Bean
  PersonLists personLists(JdbcTemplate jdbc, DataQuality quality) {
    return new PersonLists(new Duplicates(jdbc), quality);
  }
}
