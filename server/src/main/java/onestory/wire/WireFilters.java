package onestory.wire;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What a request passes on its way to the FHIR servlet, in this order. */
@Configuration(proxyBeanMethods = false)
class WireFilters {

  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 100;

  @Bean
  FilterRegistrationBean<Filter> requestIds(OutcomeWriter outcomes) {
    return registered(new RequestIdFilter(outcomes), FIRST);
  }

  @Bean
  FilterRegistrationBean<Filter> contents(OutcomeWriter outcomes, WireProperties properties) {
    var largest = Math.toIntExact(properties.largestBody().toBytes());
    return registered(new ContentFilter(largest, outcomes), FIRST + 1);
  }

  // After access control: an answer is given again to nobody else.
  @Bean
  FilterRegistrationBean<Filter> repeats(
      RequestAnswers answers, OutcomeWriter outcomes, Clock clock) {
    return registered(new RepeatFilter(answers, outcomes, clock), Ordered.LOWEST_PRECEDENCE - 100);
  }

  private static FilterRegistrationBean<Filter> registered(Filter filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/fhir/*", "/fhir");
    registration.setOrder(order);
    return registration;
  }
}
