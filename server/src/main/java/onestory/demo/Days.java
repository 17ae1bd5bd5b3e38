package onestory.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;

/**
 * Days counted back from the day on which the demo is told, as FHIR dates and Europe/London times.
 *
 * @param anchor the demo's today
 */
record Days(LocalDate anchor) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  LocalDate ago(int days) {
    return anchor.minusDays(days);
  }

  /** The whole day, without a time. */
  DateTimeType day(int ago) {
    return new DateTimeType(ago(ago).toString());
  }

  /**
   * A minute of that day.
   *
   * @param time as {@code 09:20}
   */
  DateTimeType at(int ago, String time) {
    var moment = ago(ago).atTime(LocalTime.parse(time)).atZone(LONDON);
    return new DateTimeType(moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")));
  }

  /** From one minute of a day to another of the same day. */
  Period hours(int ago, String from, String to) {
    return new Period().setStartElement(at(ago, from)).setEndElement(at(ago, to));
  }

  /** Whole days, both ends included. */
  Period between(int firstAgo, int lastAgo) {
    return since(firstAgo).setEndElement(day(lastAgo));
  }

  /** Whole days without an end. */
  Period since(int ago) {
    return new Period().setStartElement(day(ago));
  }

  static DateType date(LocalDate day) {
    return new DateType(day.toString());
  }
}
