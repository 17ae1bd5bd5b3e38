package onestory.person;

import ca.uhn.fhir.context.FhirContext;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonProperties.class)
class PersonConfiguration {

  @Bean
  PatientIdentity patientIdentity(PersonProperties properties) {
    return new PatientIdentity(
        properties.nhsNumberCheck(),
        new FlaggedNumbers(),
        new ForeignNumbers(properties.numberSystems()),
        UUID::randomUUID);
  }

  @Bean
  KnownPersons knownPersons(JdbcTemplate jdbc) {
    return new JdbcKnownPersons(jdbc);
  }

  @Bean
  PatientCreation patientCreation(PatientIdentity identity, KnownPersons known) {
    return new PatientCreation(identity, known);
  }

  @Bean
  FillingInterceptor fillingInterceptor(FhirContext context, PatientCreation creation) {
    return new FillingInterceptor(context, creation);
  }

  @Bean
  PersonReferences personReferences(FhirContext context) {
    return new PersonReferences(context);
  }

  @Bean
  PersonServerInterceptor personServerInterceptor(
      PatientCreation creation, PersonReferences references, PatientIdentity identity) {
    return new PersonServerInterceptor(creation, references, identity);
  }

  @Bean
  ConflictLocationInterceptor conflictLocationInterceptor() {
    return new ConflictLocationInterceptor();
  }

  @Bean
  PersonStorageInterceptor personStorageInterceptor(
      PatientCreation creation, PersonReferences references, PatientIdentity identity) {
    return new PersonStorageInterceptor(new PersonTransactions(creation, references), identity);
  }

  @Bean
  ReportedNumbers reportedNumbers(PersonProperties properties) {
    return new ReportedNumbers(properties.nhsNumberCheck());
  }
}
