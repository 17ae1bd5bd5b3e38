package onestory.day;

import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser;
import ca.uhn.fhir.jpa.search.builder.predicate.DatePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a date of a search asks of a stored time, from whose first moment ({@code low}) to whose
 * last ({@code high}) is indexed (FHIR R4, search, "date").
 *
 * <p>HAPI compares the digits of days, which follow each instant's own offset, takes {@code ge} of
 * a month from its last day, and does not compare {@code ap}.
 */
final class DayPredicate extends DatePredicateBuilder {

  private final DbColumn low = getColumnValueLow();
  private final DbColumn high = getTable().findColumn("SP_VALUE_HIGH");

  DayPredicate(SearchQueryBuilder search) {
    super(search);
  }

  @Override
  public @Nullable Condition createPredicateDateWithoutIdentityPredicate(
      IQueryParameterType parameter, SearchFilterParser.CompareOperation operation) {
    return parameter instanceof DateParam date && !date.isEmpty()
        ? matches(
            Optional.ofNullable(date.getPrefix()).orElse(ParamPrefixEnum.EQUAL),
            Span.of(date.getValueAsString()))
        : super.createPredicateDateWithoutIdentityPredicate(parameter, operation);
  }

  private Condition matches(ParamPrefixEnum prefix, Span asked) {
    return switch (prefix) {
      case EQUAL -> ComboCondition.and(within(low, asked), within(high, asked));
      case NOT_EQUAL ->
          ComboCondition.or(before(low, asked.from()), notBefore(high, asked.until()));
      case GREATERTHAN -> notBefore(high, asked.until());
      case GREATERTHAN_OR_EQUALS -> notBefore(high, asked.from());
      case STARTS_AFTER -> notBefore(low, asked.until());
      case LESSTHAN -> before(low, asked.from());
      case LESSTHAN_OR_EQUALS -> before(low, asked.until());
      case ENDS_BEFORE -> before(high, asked.from());
      case APPROXIMATE ->
          ComboCondition.and(before(low, asked.until()), notBefore(high, asked.from()));
    };
  }

  private Condition within(DbColumn column, Span asked) {
    return ComboCondition.and(notBefore(column, asked.from()), before(column, asked.until()));
  }

  private Condition notBefore(DbColumn column, Instant moment) {
    return createConditionForValueWithComparator(
        ParamPrefixEnum.GREATERTHAN_OR_EQUALS, column, Date.from(moment));
  }

  private Condition before(DbColumn column, Instant moment) {
    return createConditionForValueWithComparator(
        ParamPrefixEnum.LESSTHAN, column, Date.from(moment));
  }
}
