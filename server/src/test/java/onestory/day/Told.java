package onestory.day;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/**
 * A time as FHIR tells it, with its first and last millisecond, reckoned by java.time alone.
 *
 * @param text as it is written; a period's two ends with a slash between them
 */
record Told(String text, ZonedDateTime first, ZonedDateTime last) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZonedDateTime EVER = ZonedDateTime.of(1000, 1, 1, 0, 0, 0, 0, LONDON);
  private static final ZonedDateTime NEVER = ZonedDateTime.of(9000, 1, 1, 0, 0, 0, 0, LONDON);

  static Told year(int year) {
    return days(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Told month(String month) {
    var first = LocalDate.parse(month + "-01");
    return days(month, first, first.withDayOfMonth(first.lengthOfMonth()));
  }

  static Told day(String day) {
    return days(day, LocalDate.parse(day), LocalDate.parse(day));
  }

  /** An instant; in a search it lasts for the second that it names. */
  static Told instant(String utc, int hours) {
    var instant = OffsetDateTime.parse(utc).withOffsetSameInstant(ZoneOffset.ofHours(hours));
    var local = instant.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    var text =
        local + (local.getSecond() == 0 ? ":00" : "") + (hours == 0 ? "Z" : instant.getOffset());
    var moment = instant.atZoneSameInstant(LONDON);
    return new Told(text, moment, moment);
  }

  static Told from(Told start) {
    return new Told(start.text + "/", start.first, NEVER);
  }

  static Told to(Told end) {
    return new Told("/" + end.text, EVER, end.last);
  }

  static Told between(Told start, Told end) {
    return new Told(start.text + "/" + end.text, start.first, end.last);
  }

  /** As a search reads it. */
  Told asked() {
    return text.contains("T") ? new Told(text, first, first.plus(999, ChronoUnit.MILLIS)) : this;
  }

  Type element() {
    if (!text.contains("/")) {
      return new DateTimeType(text);
    }
    var ends = text.split("/", -1);
    var period = new Period();
    if (!ends[0].isEmpty()) {
      period.setStartElement(new DateTimeType(ends[0]));
    }
    if (!ends[1].isEmpty()) {
      period.setEndElement(new DateTimeType(ends[1]));
    }
    return period;
  }

  /** Whether a search with this prefix finds it. */
  boolean isFound(String prefix, Told asked) {
    var isWithin = !first.isBefore(asked.first) && !last.isAfter(asked.last);
    return switch (prefix) {
      case "", "eq" -> isWithin;
      case "ne" -> !isWithin;
      case "gt" -> last.isAfter(asked.last);
      case "lt" -> first.isBefore(asked.first);
      case "ge" -> last.isAfter(asked.last) || !last.isBefore(asked.first);
      case "le" -> first.isBefore(asked.first) || !first.isAfter(asked.last);
      case "sa" -> first.isAfter(asked.last);
      case "eb" -> last.isBefore(asked.first);
      case "ap" -> !first.isAfter(asked.last) && !last.isBefore(asked.first);
      default -> throw new IllegalArgumentException(prefix);
    };
  }

  private static Told days(String text, LocalDate first, LocalDate last) {
    return new Told(
        text,
        first.atStartOfDay(LONDON),
        last.plusDays(1).atStartOfDay(LONDON).minus(1, ChronoUnit.MILLIS));
  }
}
