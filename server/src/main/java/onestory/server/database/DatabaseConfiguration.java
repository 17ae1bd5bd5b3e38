package onestory.server.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, and the schema that must stand before anything else uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "none")
  EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
    return EmbeddedDatabase.start(properties);
  }

  @Bean
  MigratedSchema migratedSchema(
      DataSource dataSource,
      ObjectProvider<EmbeddedDatabase> embedded,
      @Value("${onestory.demo.enabled:false}") boolean demo) {
    if (demo) {
      DemoDatabase.require(dataSource, Optional.ofNullable(embedded.getIfAvailable()));
    }
    new SchemaMigration(dataSource).run();
    return new MigratedSchema();
  }
}
