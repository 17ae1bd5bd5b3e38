package onestory.day;

import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamDate;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Indexes the days of a stored time as London has them, which is what HAPI compares in memory.
 *
 * <p>HAPI itself takes the digits that are written: for it {@code 2026-07-31T23:30:00Z} is in July.
 */
final class DayIndex extends SearchParamExtractorR4 {

  @Override
  public SearchParamSet<ResourceIndexedSearchParamDate> extractSearchParamDates(
      IBaseResource resource, ISearchParamFilter filter) {
    var dates = super.extractSearchParamDates(resource, filter);
    var indexed = List.copyOf(dates);
    dates.clear();
    indexed.forEach(DayIndex::inLondon);
    dates.addAll(indexed);
    return dates;
  }

  private static void inLondon(ResourceIndexedSearchParamDate date) {
    date.myValueLowDateOrdinal = ordinal(date.getValueLow());
    date.myValueHighDateOrdinal = ordinal(date.getValueHigh());
  }

  /** A day as a number, e.g. 20260329. */
  private static int ordinal(Date moment) {
    var day = moment.toInstant().atZone(Span.LONDON).toLocalDate();
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
