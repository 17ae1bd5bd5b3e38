package onestory.record;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

  @Bean
  RecordIndexInterceptor recordIndexInterceptor(FhirContext context, JdbcTemplate jdbc) {
    return new RecordIndexInterceptor(new RecordEntries(context), new JdbcRecordIndex(jdbc));
  }

  @Bean
  Subjects subjects(FhirContext context, JdbcTemplate jdbc) {
    return new JdbcSubjects(jdbc, new PersonsNamed(context));
  }

  @Bean
  RecordBodies recordBodies(JdbcTemplate jdbc) {
    return new JdbcRecordBodies(jdbc);
  }
}
