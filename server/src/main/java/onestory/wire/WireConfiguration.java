package onestory.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.MatchResourceUrlService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import onestory.profiles.ProfilePackage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WireProperties.class)
class WireConfiguration {

  @Bean
  OutcomeForm outcomeForm(ProfilePackage profiles) {
    return new OutcomeForm(profiles.canonical() + "/CodeSystem/rule");
  }

  @Bean
  OutcomeWriter outcomeWriter(FhirContext context, OutcomeForm form) {
    return new OutcomeWriter(context, form);
  }

  @Bean
  ErrorForm errorForm() {
    return new ErrorForm();
  }

  @Bean
  Negotiation negotiation() {
    return new Negotiation();
  }

  @Bean
  SearchForm searchForm(WireProperties properties) {
    return new SearchForm(properties.largestPage());
  }

  @Bean
  BundleLimit bundleLimit(WireProperties properties) {
    return new BundleLimit(properties.largestBundle());
  }

  @Bean
  RequestAnswers requestAnswers(JdbcTemplate jdbc, WireProperties properties) {
    return new JdbcRequestAnswers(jdbc, properties.answersKept());
  }

  @Bean
  CarriedOut carriedOut(RequestAnswers answers) {
    return new CarriedOut(answers);
  }

  @Bean
  MatchLocks matchLocks(JdbcTemplate jdbc) {
    return new MatchLocks(jdbc);
  }

  @Primary
  @Bean
  MatchResourceUrlService<JpaPid> lockingMatchUrls(MatchLocks locks) {
    return new LockingMatchUrls(locks);
  }

  @Bean
  ConditionalWrites conditionalWrites(MatchLocks locks) {
    return new ConditionalWrites(locks);
  }

  @Bean
  ConditionalEntries conditionalEntries(MatchLocks locks) {
    return new ConditionalEntries(locks);
  }
}
