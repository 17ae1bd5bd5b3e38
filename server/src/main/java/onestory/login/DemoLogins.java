package onestory.login;

import java.util.stream.Collectors;

/** Who can log in to the demo, for people to read. */
public final class DemoLogins {

  /** The password of every demo user: it is printed, and opens invented people's records only. */
  public static final String PASSWORD = "demo";

  private DemoLogins() {}

  /** One indented line for each: the name to log in with, who that is, and what they do. */
  public static String lines() {
    return DemoUsers.all().stream()
        .map(user -> "  %-9s %s, %s".formatted(user.username(), user.display(), user.job()))
        .collect(Collectors.joining("\n"));
  }
}
