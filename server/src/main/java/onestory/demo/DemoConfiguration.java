package onestory.demo;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
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

  @Bean
  DemoLoader demoLoader(
      DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system, DemoProperties properties) {
    return new DemoLoader(
        new JpaDemoRecords(daos, system), () -> town(properties.people(), properties.seed()));
  }

  /** Told when first asked for, so that a second start does not wait for it. */
  @Bean
  @Lazy
  DemoPeople demoPeople(DemoProperties properties) {
    return new DemoPeople(town(0, properties.seed()).people());
  }

  private static DemoTown town(int size, long seed) {
    return DemoTown.generate(size, seed, LocalDate.now(ZoneId.of("Europe/London")));
  }
}
