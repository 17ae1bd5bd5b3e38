package onestory.login;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import onestory.login.LoginController.Ways;
import onestory.smart.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The people and the ways in which they come in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginProperties.class, OAuth2ClientProperties.class})
class LoginConfiguration implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/login/style/**")
        .addResourceLocations("classpath:/onestory/login/");
  }

  @Bean
  Proxies proxies(DaoRegistry daos, Clock clock) {
    return new Proxies(new StoredProxies(daos, clock));
  }

  @Bean
  People people(DaoRegistry daos, Proxies proxies) {
    return new People(new StoredPatients(daos), proxies);
  }

  @Bean
  Arrival arrival(Proxies proxies) {
    return new Arrival(proxies);
  }

  @Bean
  ProviderPeople providerPeople(LoginProperties properties, Organisations organisations) {
    return new ProviderPeople(properties, organisations::sectorOf);
  }

  @Bean
  @ConditionalOnProperty("onestory.demo.enabled")
  DemoAuthentication demoAuthentication(Clock clock) {
    return new DemoAuthentication(new Attempts(clock));
  }

  @Bean
  Ways ways(OAuth2ClientProperties properties, ObjectProvider<DemoAuthentication> demo) {
    Map<String, String> providers = new LinkedHashMap<>();
    properties
        .getRegistration()
        .forEach(
            (id, one) -> providers.put(id, one.getClientName() == null ? id : one.getClientName()));
    return new Ways(demo.getIfAvailable() != null, providers);
  }
}
