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
  Identities identities(JdbcTemplate jdbc) {
    return new JdbcIdentities(jdbc);
  }

  @Bean
  IdentityActs identityActs() {
    return IdentityActs.ofAnybody();
  }

  @Bean
  SupersededPeople supersededPeople(Identities identities) {
    return new SupersededPeople(identities);
  }

  @Bean
  WholeActs wholeActs(
      IdentityActs acts,
      IHapiTransactionService transactions,
      DaoRegistry daos,
      EntityManagerFactory entities) {
    return new WholeActs(
        acts, transactions, daos, SharedEntityManagerCreator.createSharedEntityManager(entities));
  }

  @Bean
  PatientParameter patientParameter(DaoRegistry daos) {
    return new PatientParameter(daos);
  }

  @Bean
  PersonPointers personPointers(FhirContext context) {
    return new PersonPointers(context);
  }

  @Bean
  PatientMerge patientMerge(
      Identities identities, Merges merges, PersonPointers pointers, Clock clock) {
    return new PatientMerge(identities, merges, pointers, clock);
  }

  @Bean
  MergeOperations mergeOperations(
      PatientParameter patients, WholeActs whole, PatientMerge merge, MergeUndo undo) {
    return new MergeOperations(patients, whole, merge, undo);
  }

  @Bean
  MergeUndo mergeUndo(Identities identities, Merges merges, PersonPointers pointers) {
    return new MergeUndo(identities, merges, pointers);
  }

  @Bean
  MergeStorageInterceptor mergeStorageInterceptor(
      Identities identities, SupersededPeople superseded, PersonPointers pointers, Merges merges) {
    return new MergeStorageInterceptor(
        new SupersededUrls(identities), superseded, pointers, merges);
  }

  @Bean
  MergeServerInterceptor mergeServerInterceptor(
      Identities identities, SupersededPeople superseded) {
    return new MergeServerInterceptor(identities, superseded);
  }
}
