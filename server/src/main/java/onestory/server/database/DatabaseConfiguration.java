package onestory.server.database;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
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
  JdbcConnectionDetails embeddedDatabase(DatabaseProperties properties) {
    return EmbeddedDatabase.start(properties);
  }

  @Bean
  MigratedSchema migratedSchema(DataSource dataSource) {
    new SchemaMigration(dataSource).run();
    return new MigratedSchema();
  }
}
