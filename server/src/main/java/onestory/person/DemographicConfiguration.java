package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

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
      FhirContext context,
      KnownPersons known,
      PatientStubs stubs,
      DemographicProperties properties) {
    return new UnknownPersons(context, known, stubs, properties.stubSenders());
  }

  @Bean
  PatientStubs patientStubs(DaoRegistry daos, EntityManagerFactory entities, JdbcTemplate jdbc) {
    return new PatientStubs(
        daos, SharedEntityManagerCreator.createSharedEntityManager(entities), jdbc);
  }

  @Bean
  UnknownPersonServerInterceptor unknownPersonServerInterceptor(UnknownPersons persons) {
    return new UnknownPersonServerInterceptor(persons);
  }

  @Bean
  UnknownPersonStorageInterceptor unknownPersonStorageInterceptor(
      UnknownPersons persons, PersonReferences references) {
    return new UnknownPersonStorageInterceptor(persons, references);
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
