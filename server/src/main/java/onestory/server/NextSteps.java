package onestory.server;

import onestory.login.DemoLogins;

/** What to try next, as the demo prints it when it is ready. */
final class NextSteps {

  private static final String TEXT =
      """

      OneStory is ready.

        In a browser    http://127.0.0.1:%1$d/
        FHIR base       http://127.0.0.1:%1$d/fhir

      Try next, in another terminal:

        token=$(./onestory token primary)
        curl -H "Authorization: Bearer $token" 'http://127.0.0.1:%1$d/fhir/Patient/9990000018/$story'
        curl -H "Authorization: Bearer $token" 'http://127.0.0.1:%1$d/fhir/CarePlan?patient.identifier=9990000018'
        curl 'http://127.0.0.1:%1$d/fhir/metadata'

      Log in as any of these, with the password %2$s, at http://127.0.0.1:%1$d/demo/ehr or from an app:

      %3$s

      Everybody here is invented. The server listens on loopback only. Ctrl-C stops it.
      """;

  private NextSteps() {}

  static String at(int port) {
    return TEXT.formatted(port, DemoLogins.PASSWORD, DemoLogins.lines().strip());
  }
}
