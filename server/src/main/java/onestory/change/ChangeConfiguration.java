package onestory.change;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChangeProperties.class)
class ChangeConfiguration {

  @Bean
  Preconditions preconditions(JdbcTemplate jdbc, ChangeProperties properties) {
    return new Preconditions(new JdbcStoredVersions(jdbc), properties);
  }

  @Bean
  Deletion deletion(ChangeProperties properties) {
    return new Deletion(properties);
  }

  @Bean
  NoDeletePromised noDeletePromised() {
    return new NoDeletePromised();
  }

  @Bean
  RegisteredCreation registeredCreation(JdbcTemplate jdbc) {
    return new RegisteredCreation(new JdbcStoredVersions(jdbc));
  }

  @Bean
  ChangeServerInterceptor changeServerInterceptor(
      Preconditions preconditions, Deletion deletion, RegisteredCreation registered) {
    return new ChangeServerInterceptor(preconditions, deletion, registered);
  }

  @Bean
  ChangeTransactions changeTransactions(
      Preconditions preconditions, Deletion deletion, RegisteredCreation registered) {
    return new ChangeTransactions(preconditions, deletion, registered);
  }

  @Bean
  ChangeStorageInterceptor changeStorageInterceptor(
      ChangeTransactions transactions, Preconditions preconditions, ChangeProperties properties) {
    return new ChangeStorageInterceptor(transactions, preconditions, new Belonging(properties));
  }
}
