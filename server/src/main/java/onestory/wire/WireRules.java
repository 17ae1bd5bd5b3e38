package onestory.wire;

import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of the wire, which hold whatever is asked for or written. */
final class WireRules {

  static final Rule NOT_ACCEPTABLE =
      new Rule(
          "not-acceptable",
          IssueType.NOTSUPPORTED,
          "answers are FHIR JSON or XML; ask for application/fhir+json or application/fhir+xml"
              + " in Accept or _format");
  static final Rule CONTENT_TYPE =
      new Rule(
          "content-type",
          IssueType.NOTSUPPORTED,
          "content is FHIR JSON or XML; name application/fhir+json or application/fhir+xml in"
              + " Content-Type, for a patch also application/json-patch+json or"
              + " application/xml-patch+xml");
  static final Rule CHARSET =
      new Rule("charset", IssueType.NOTSUPPORTED, "content is UTF-8; send it in no other charset");
  static final Rule CONTENT_ENCODING =
      new Rule(
          "content-encoding",
          IssueType.NOTSUPPORTED,
          "content may be compressed with gzip; send it so, or as it is");
  static final Rule BAD_GZIP =
      new Rule(
          "gzip-unreadable",
          IssueType.STRUCTURE,
          "Content-Encoding says gzip, but the content is no complete gzip stream; send it again");
  static final Rule BODY_TOO_LARGE =
      new Rule(
          "body-too-large",
          IssueType.TOOLONG,
          "the request's content, uncompressed, is larger than this server reads; send it in parts");
  static final Rule BUNDLE_TOO_LARGE =
      new Rule(
          "bundle-too-large",
          IssueType.TOOLONG,
          "the Bundle has more entries than are carried out at once; send several Bundles");
  static final Rule METHOD =
      new Rule(
          "method-not-allowed",
          IssueType.NOTSUPPORTED,
          "this method is not offered at this URL; /metadata says what is");
  static final Rule COUNT =
      new Rule("count", IssueType.VALUE, "_count is a whole number, nought or more");
  static final Rule REQUEST_ID =
      new Rule(
          "request-id",
          IssueType.VALUE,
          "X-Request-ID has 1 to 128 visible ASCII characters; a UUID is best");
  static final Rule REQUEST_ID_REUSED =
      new Rule(
          "request-id-reused",
          IssueType.DUPLICATE,
          "another request was sent under this X-Request-ID; nothing was carried out: send each"
              + " request under an id of its own");
  static final Rule REQUEST_IN_PROGRESS =
      new Rule(
          "request-in-progress",
          IssueType.CONFLICT,
          "this very request is being carried out; repeat it in a moment to hear its answer");
  static final Rule ANSWER_LOST =
      new Rule(
          "answer-lost",
          IssueType.DUPLICATE,
          "this request was carried out, but the server was interrupted before it could answer;"
              + " read what was written, and do not send it again under another id");

  private WireRules() {}
}
