package onestory.day;

import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes London's the time of the process before anything reads a date: HAPI takes what names no
 * offset for the process's own time, and the machine's must not decide what a day is.
 */
public final class LondonTime
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TimeZone.setDefault(TimeZone.getTimeZone(Span.LONDON));
  }
}
