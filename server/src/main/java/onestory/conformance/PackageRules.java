package onestory.conformance;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** The rules of packages, as an OperationOutcome names them. */
final class PackageRules {

  private static final Rule MISSING =
      new Rule(
          "package-missing",
          IssueType.REQUIRED,
          "there is no package in the request; send its .tgz as the content (Content-Type"
              + " application/gzip), as a file of multipart/form-data, or in npmContent; or name"
              + " one of the server's folder by name and version");
  private static final Rule NOT_ONE =
      Rule.invalid(
          "package-unreadable",
          "this is no FHIR package; send a gzipped tar with package/package.json, which has name,"
              + " version and fhirVersions with 4.0.1");
  private static final Rule TOO_LARGE =
      new Rule(
          "package-too-large",
          IssueType.TOOLONG,
          "unpacked, the package is larger than this server reads; send a smaller one, or set"
              + " onestory.conformance.largest-package");
  private static final Rule PATH =
      new Rule(
          "package-path",
          IssueType.SECURITY,
          "a file of the package leads out of it; send a package whose paths begin with package/");
  private static final Rule UNKNOWN =
      new Rule(
          "package-unknown",
          IssueType.NOTFOUND,
          "there is no such package; GET ImplementationGuide/$packages lists those that are"
              + " installed");

  private PackageRules() {}

  static BaseServerResponseException missing() {
    return Refusals.badRequest(MISSING);
  }

  /** In English, so that whoever made the package can find the place. */
  static BaseServerResponseException unreadable(String why) {
    return Refusals.badRequest(
        Rule.invalid("package-unreadable", NOT_ONE.remedy() + " (" + why + ")"));
  }

  static BaseServerResponseException tooLarge() {
    return Refusals.badRequest(TOO_LARGE);
  }

  static BaseServerResponseException path() {
    return Refusals.badRequest(PATH);
  }

  static BaseServerResponseException unknown() {
    return Refusals.notFound(UNKNOWN);
  }

  /** A definition that is not this package's to make. */
  static BaseServerResponseException redefines(String url) {
    return Refusals.unprocessable(
        new Rule(
            "package-redefines",
            IssueType.SECURITY,
            "the package defines %s anew, which is FHIR's or OneStory's own; take it out of the"
                    .formatted(url)
                + " package, or give it a URL of its own"),
        url);
  }
}
