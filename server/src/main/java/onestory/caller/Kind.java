package onestory.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of client a caller comes through, as it was registered. */
public enum Kind {
  /** A system that asks for people at its screens, and names them. */
  INTERACTIVE,
  /** A system that sends unattended, and reads only what it wrote. */
  FEED,
  /** A SMART app, through which a person has logged in. */
  APP,
  /** A tool of those who keep the server running. */
  ADMINISTRATION;

  /** The code, e.g. {@code feed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code. */
  public static Optional<Kind> coded(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
