package onestory.day;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import onestory.fhir.StorageInterceptor;

/**
 * Makes a day of {@code _lastUpdated} a day in London. HAPI widens it to every time zone on earth,
 * fifty hours, so that nothing is missed and much is found that was not asked for.
 */
public final class LastUpdatedDays implements StorageInterceptor {

  LastUpdatedDays() {}

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void narrow(SearchParameterMap search) {
    Optional.ofNullable(search.getLastUpdated())
        .ifPresent(range -> search.setLastUpdated(exact(range)));
  }

  static DateRangeParam exact(DateRangeParam range) {
    var exact = new DateRangeParam();
    bound(range.getLowerBound()).map(LastUpdatedDays::from).ifPresent(exact::setLowerBound);
    bound(range.getUpperBound()).map(LastUpdatedDays::until).ifPresent(exact::setUpperBound);
    return exact;
  }

  private static Optional<DateParam> bound(DateParam bound) {
    return Optional.ofNullable(bound).filter(date -> !date.isEmpty());
  }

  private static DateParam from(DateParam bound) {
    var span = Span.of(bound.getValueAsString());
    return switch (prefix(bound)) {
      case NOT_EQUAL -> date(ParamPrefixEnum.NOT_EQUAL, span.from());
      case GREATERTHAN, STARTS_AFTER -> date(ParamPrefixEnum.GREATERTHAN_OR_EQUALS, span.until());
      default -> date(ParamPrefixEnum.GREATERTHAN_OR_EQUALS, span.from());
    };
  }

  private static DateParam until(DateParam bound) {
    var span = Span.of(bound.getValueAsString());
    return switch (prefix(bound)) {
      case NOT_EQUAL -> date(ParamPrefixEnum.NOT_EQUAL, span.until().minusMillis(1));
      case LESSTHAN, ENDS_BEFORE -> date(ParamPrefixEnum.LESSTHAN, span.from());
      default -> date(ParamPrefixEnum.LESSTHAN, span.until());
    };
  }

  private static ParamPrefixEnum prefix(DateParam bound) {
    return Optional.ofNullable(bound.getPrefix()).orElse(ParamPrefixEnum.EQUAL);
  }

  private static DateParam date(ParamPrefixEnum prefix, Instant moment) {
    return new DateParam(prefix, Date.from(moment));
  }
}
