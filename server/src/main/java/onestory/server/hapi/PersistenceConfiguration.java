package onestory.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import onestory.server.database.MigratedSchema;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Hibernate as HAPI wants it, on a schema that is checked and never altered by Hibernate. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration {

  private static final Map<String, Object> HIBERNATE =
      Map.ofEntries(
          Map.entry(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName()),
          Map.entry(
              AvailableSettings.SCANNER,
              "org.hibernate.boot.archive.scan.internal.DisabledScanner"),
          Map.entry(AvailableSettings.HBM2DDL_AUTO, "none"),
          Map.entry(AvailableSettings.JDBC_TIME_ZONE, "UTC"),
          Map.entry(AvailableSettings.STATEMENT_BATCH_SIZE, "100"),
          Map.entry(AvailableSettings.ORDER_INSERTS, "true"),
          Map.entry(AvailableSettings.ORDER_UPDATES, "true"),
          Map.entry(AvailableSettings.USE_QUERY_CACHE, "false"),
          Map.entry(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false"),
          Map.entry("hibernate.search.enabled", "false"));

  // The parameter MigratedSchema makes the migrations run before Hibernate looks at the tables.
  @Primary
  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      FhirContext context,
      JpaStorageSettings settings,
      MigratedSchema schema) {
    var factory = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
    factory.setPersistenceUnitName("HAPI_PU");
    factory.setJpaPropertyMap(HIBERNATE);
    factory.setDataSource(beans.getBean(DataSource.class));
    return factory;
  }

  @Primary
  @Bean
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }

  @Primary
  @Bean
  HibernatePropertiesProvider hibernateProperties() {
    return new HibernatePropertiesProvider() {
      @Override
      public Dialect getDialect() {
        return new HapiFhirPostgresDialect();
      }
    };
  }
}
