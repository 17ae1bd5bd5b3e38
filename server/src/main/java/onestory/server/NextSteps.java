package onestory.server;

/** What to try next, as the demo prints it when it is ready. */
final class NextSteps {

  private static final String TEXT =
      """

      OneStory is ready.

        In a browser    http://127.0.0.1:%1$d/
        FHIR base       http://127.0.0.1:%1$d/fhir

      Try next, in another terminal:

        curl 'http://127.0.0.1:%1$d/fhir/Patient/9990000018/$story'
        curl 'http://127.0.0.1:%1$d/fhir/CarePlan?patient.identifier=9990000018'
        curl 'http://127.0.0.1:%1$d/fhir/metadata'

      Everybody here is invented. Nobody logs in yet, so the server listens on loopback only.
      Ctrl-C stops it.
      """;

  private NextSteps() {}

  static String at(int port) {
    return TEXT.formatted(port);
  }
}
