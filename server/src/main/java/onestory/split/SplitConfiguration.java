package onestory.split;

import ca.uhn.fhir.context.FhirContext;
import onestory.merge.Identities;
import onestory.merge.PatientParameter;
import onestory.merge.SupersededPeople;
import onestory.merge.WholeActs;
import onestory.record.RecordBodies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SplitProperties.class)
class SplitConfiguration {

  @Bean
  Splits splits(JdbcTemplate jdbc) {
    return new JdbcSplits(jdbc);
  }

  @Bean
  Referrers referrers(Splits splits, RecordBodies bodies) {
    return new Referrers(splits, bodies);
  }

  @Bean
  Inspection inspection(
      FhirContext context, SupersededPeople superseded, Splits splits, Referrers referrers) {
    return new Inspection(context, superseded, splits, referrers);
  }

  @Bean
  PatientSplit patientSplit(
      Identities identities, Splits splits, Inspection inspection, FhirContext context) {
    return new PatientSplit(identities, splits, inspection, new Withdrawal(context));
  }

  @Bean
  SplitOperations splitOperations(
      PatientParameter patients, WholeActs whole, PatientSplit split, SplitProperties properties) {
    return new SplitOperations(patients, whole, split, properties);
  }

  @Bean
  SplitStorageInterceptor splitStorageInterceptor(Splits splits) {
    return new SplitStorageInterceptor(splits);
  }
}
