package onestory.smart;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import onestory.caller.Role;
import onestory.caller.Sector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs in whoever is named, without a page: these tests are about what comes after. */
@Configuration(proxyBeanMethods = false)
class TestLogin {

  static final String PATH = "/test/login";

  @Bean
  @Order(0)
  SecurityFilterChain testLoginFilters(HttpSecurity http) throws Exception {
    return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(PATH))
        .csrf(csrf -> csrf.disable())
        .addFilterBefore(new Door(), AuthorizationFilter.class)
        .build();
  }

  private static final class Door extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
      var token =
          UsernamePasswordAuthenticationToken.authenticated(person(request), null, List.of());
      new HttpSessionSecurityContextRepository()
          .saveContext(new SecurityContextImpl(token), request, response);
      response.setStatus(204);
    }

    private static SignedIn person(HttpServletRequest request) {
      var sector = Sector.coded(request.getParameter("sector")).orElseThrow();
      var number = Optional.ofNullable(request.getParameter("nhs"));
      var isPersonal = sector.isPersonal();
      return new SignedIn(
          request.getParameter("subject"),
          Optional.of("Demo Person"),
          isPersonal ? Optional.empty() : Optional.of("ZLOGIN"),
          sector,
          isPersonal ? Optional.empty() : Optional.of(Role.CLINICIAN),
          Optional.of("Practitioner/demo-1"),
          number.map(nhs -> new SignedIn.Citizen(nhs, "P9")));
    }
  }
}
