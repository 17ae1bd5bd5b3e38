package onestory.demo;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Offers the demo people and their loader, if they are wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("onestory.demo.enabled")
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

  /** Told when first asked for, so that a second start does not wait for it. */
  @Bean
  @Lazy
  DemoTown demoTown(DemoProperties properties) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    return DemoTown.generate(properties.people(), properties.seed(), today);
  }

  @Bean
  DemoRecords demoRecords(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system) {
    return new JpaDemoRecords(daos, system);
  }

  @Bean
  DemoLoader demoLoader(DemoRecords records, ObjectProvider<DemoTown> town) {
    return new DemoLoader(records, town::getObject);
  }
}
