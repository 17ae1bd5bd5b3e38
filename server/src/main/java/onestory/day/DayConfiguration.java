package onestory.day;

import ca.uhn.fhir.jpa.search.builder.predicate.DatePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;

@Configuration(proxyBeanMethods = false)
class DayConfiguration {

  @Primary
  @Bean
  ISearchParamExtractor dayIndex() {
    return new DayIndex();
  }

  // HAPI asks for a new one, by type, for each search.
  @Primary
  @Bean
  @Scope(BeanDefinition.SCOPE_PROTOTYPE)
  DatePredicateBuilder dayPredicate(SearchQueryBuilder search) {
    return new DayPredicate(search);
  }

  @Bean
  LastUpdatedDays lastUpdatedDays() {
    return new LastUpdatedDays();
  }
}
