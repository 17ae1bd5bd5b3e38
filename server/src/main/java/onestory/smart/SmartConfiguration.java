package onestory.smart;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.caller.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmartProperties.class)
class SmartConfiguration {

  @Bean
  PublicUrl publicUrl(@Value("${onestory.public-url:}") String configured) {
    return new PublicUrl(Optional.of(configured).filter(url -> !url.isBlank()));
  }

  @Bean
  Clients clients(SmartProperties properties, JdbcTemplate jdbc, Optional<DemoKey> demo) {
    var configured = properties.clients().stream().map(RegistrationReader::read);
    var ours = demo.map(DemoKey::client).stream();
    return new AllClients(Stream.concat(configured, ours).toList(), new JdbcClients(jdbc));
  }

  @Bean
  Organisations organisations(SmartProperties properties) {
    var sectors =
        properties.clients().stream()
            .map(RegistrationReader::read)
            .map(Client::organisation)
            .collect(
                Collectors.toMap(
                    Client.Organisation::ods, one -> one.sector().code(), (one, other) -> one));
    sectors.putAll(properties.organisations());
    return new Organisations(sectors);
  }

  @Bean
  SigningKeys signingKeys(JdbcTemplate jdbc, SmartProperties properties, Clock clock) {
    var secret = Optional.of(properties.keySecret()).filter(text -> !text.isBlank());
    return new SigningKeys(
        new JdbcSigningKeys(jdbc, new KeySeal(secret)),
        properties.keyPeriod(),
        clock,
        SigningKeys::generate);
  }

  @Bean
  GrantRecords grantRecords(JdbcTemplate jdbc, Clock clock) {
    var dataSource = java.util.Objects.requireNonNull(jdbc.getDataSource());
    return new JdbcGrants(
        jdbc, new TransactionTemplate(new JdbcTransactionManager(dataSource)), clock);
  }

  @Bean
  Grants grants(GrantRecords records) {
    return new Grants(records);
  }

  @Bean
  AccessTokens accessTokens(GrantRecords grants) {
    return new AccessTokens(grants);
  }

  @Bean
  Launches launches(JdbcTemplate jdbc, Clock clock) {
    return new Launches(new JdbcLaunches(jdbc), clock);
  }

  @Bean
  LaunchContexts launchContexts(GrantRecords grants, Clients clients) {
    return new LaunchContexts(grants, clients);
  }

  @Bean
  GrantedScopes grantedScopes(ObjectProvider<Vocabulary> vocabulary) {
    return new GrantedScopes(vocabulary.getIfAvailable(() -> AnyWord.INSTANCE));
  }

  @Bean
  ServletRegistrationBean<DiscoveryServlet> discovery(PublicUrl publicUrl) {
    return new ServletRegistrationBean<>(new DiscoveryServlet(publicUrl), Endpoints.DISCOVERY);
  }

  /** Until something knows what FHIR has words for. */
  private enum AnyWord implements Vocabulary {
    INSTANCE;

    @Override
    public boolean hasType(String type) {
      return true;
    }

    @Override
    public boolean hasSearch(String type, String parameter) {
      return true;
    }
  }
}
