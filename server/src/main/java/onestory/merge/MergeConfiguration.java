package onestory.merge;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

@Configuration(proxyBeanMethods = false)
class MergeConfiguration {

  @Bean
  Merges merges(JdbcTemplate jdbc) {
    return new JdbcMerges(jdbc);
  }

  @Bean
  WholeActs wholeActs(
      IHapiTransactionService transactions, DaoRegistry daos, EntityManagerFactory entities) {
    return new WholeActs(
        transactions, daos, SharedEntityManagerCreator.createSharedEntityManager(entities));
  }

  @Bean
  MergeOperations mergeOperations(
      WholeActs whole, Merges merges, FhirContext context, Clock clock) {
    var pointers = new PersonPointers(context);
    return new MergeOperations(
        IdentityActs.ofAnybody(),
        whole,
        new PatientMerge(merges, pointers, clock),
        new MergeUndo(merges, pointers));
  }

  @Bean
  MergeStorageInterceptor mergeStorageInterceptor(Merges merges, FhirContext context) {
    return new MergeStorageInterceptor(
        new SupersededPeople(merges), new PersonPointers(context), merges);
  }

  @Bean
  MergeServerInterceptor mergeServerInterceptor(Merges merges) {
    return new MergeServerInterceptor(merges, new SupersededPeople(merges));
  }
}
