package onestory.login;

import java.util.Optional;
import onestory.smart.Grants;
import onestory.smart.PublicUrl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see which page: what is not named in {@link Pages} does not exist. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

  private static final int AFTER_TOKENS_AND_FHIR = 3;

  @Bean
  Goodbye goodbye(
      Grants grants, PublicUrl url, ObjectProvider<ClientRegistrationRepository> providers) {
    return new Goodbye(grants, url, Optional.ofNullable(providers.getIfAvailable()));
  }

  @Bean
  @Order(AFTER_TOKENS_AND_FHIR)
  SecurityFilterChain pages(HttpSecurity http, Logins logins, Goodbye goodbye) throws Exception {
    http.securityMatcher(Pages.GUARDED)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(Pages.OPEN)
                    .permitAll()
                    .requestMatchers(Pages.OF_A_SESSION)
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            absent ->
                absent
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), Pages.OF_A_SESSION)
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), any -> true))
        .logout(
            logout ->
                logout
                    .addLogoutHandler(goodbye)
                    .logoutSuccessHandler(goodbye)
                    .deleteCookies("JSESSIONID"))
        .headers(LoginSecurity::headers);
    logins.addTo(http);
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter(new PagePolicy())
        .frameOptions(FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }
}
