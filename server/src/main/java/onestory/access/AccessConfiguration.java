package onestory.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import onestory.record.Subjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  @Bean
  Searches searches(ISearchParamRegistry registry) {
    return new Searches(registry);
  }

  @Bean
  Fits fits(
      FhirContext context,
      @Lazy DaoRegistry daos,
      @Lazy MatchUrlService urls,
      @Lazy SearchParamMatcher matcher) {
    return new HapiFits(context, daos, urls, matcher);
  }

  @Bean
  Reaches reaches(Searches searches, Subjects subjects, Fits fits) {
    return new Reaches(searches, subjects, fits);
  }

  @Bean
  Judge judge(Reaches reaches, Searches searches) {
    return new Judge(reaches, new SearchLimits(reaches, searches));
  }

  @Bean
  ScopeInterceptor scopeInterceptor(Judge judge) {
    return new ScopeInterceptor(judge, new OperationJudge(judge));
  }

  @Bean
  WriteInterceptor writeInterceptor(Judge judge, Reaches reaches, Subjects subjects, Fits fits) {
    return new WriteInterceptor(new EntryJudge(judge), new WriteJudge(reaches, subjects, fits));
  }

  @Bean
  PageSeal pageSeal(JdbcTemplate jdbc) {
    return new PageSeal(SingletonSupplier.of(() -> PageKey.read(jdbc)));
  }
}
