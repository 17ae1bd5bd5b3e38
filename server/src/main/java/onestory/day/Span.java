package onestory.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The time that a date of a search covers, as precise as it is written: a year, a month, a day, a
 * minute, a second, or a millisecond. What names no offset is London's.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
record Span(Instant from, Instant until) {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Rule UNREADABLE =
      new Rule(
          "date",
          IssueType.VALUE,
          "a date is 2026, 2026-03 or 2026-03-29, an instant 2026-03-29T10:30:00Z or with another"
              + " offset, each with or without a prefix such as ge");

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter();

  // The length of a text says how precise it is.
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final int MINUTE = 16;
  private static final int SECOND = 19;

  /**
   * Reads a date as a search writes it, without its prefix.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if it is none
   */
  static Span of(String text) {
    try {
      return text.length() <= DAY ? ofDays(text) : ofTime(text.replace(' ', '+'));
    } catch (DateTimeParseException e) {
      throw Refusals.badRequest(UNREADABLE);
    }
  }

  private static Span ofDays(String text) {
    return switch (text.length()) {
      case YEAR -> days(Year.parse(text).atDay(1), ChronoUnit.YEARS);
      case MONTH -> days(YearMonth.parse(text).atDay(1), ChronoUnit.MONTHS);
      default -> days(LocalDate.parse(text), ChronoUnit.DAYS);
    };
  }

  private static Span days(LocalDate first, ChronoUnit precision) {
    return new Span(
        first.atStartOfDay(LONDON).toInstant(),
        first.plus(1, precision).atStartOfDay(LONDON).toInstant());
  }

  private static Span ofTime(String text) {
    var time = TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    var from =
        time instanceof OffsetDateTime exact
            ? exact.toInstant()
            : LocalDateTime.from(time).atZone(LONDON).toInstant();
    return new Span(from, from.plus(1, precision(text.split("[Z+]|-(?=[0-9:]+$)", -1)[0])));
  }

  private static ChronoUnit precision(String local) {
    if (local.length() <= MINUTE) {
      return ChronoUnit.MINUTES;
    }
    return local.length() <= SECOND ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
  }
}
