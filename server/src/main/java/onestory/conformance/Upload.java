package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import onestory.fhir.Asked;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.Parameters;

/**
 * A package as it comes: as the content itself, as a file of a form, in Parameters, or by name from
 * the server's folder.
 *
 * @param tgz the file
 * @param isDryRun whether it is to be tried only
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Upload(byte[] tgz, boolean isDryRun) {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final String FORM = "multipart/form-data";

  static Upload of(RequestDetails request, FhirContext context, Path folder) {
    var type = Optional.ofNullable(request.getHeader("Content-Type")).orElse("");
    var content = request.loadRequestContents();
    if (EncodingEnum.forContentType(type.split(";", 2)[0].strip()) != null) {
      var asked = new Asked(parameters(content, context));
      return new Upload(bytes(asked, folder), asked.isTrue("dryRun") || isDryRun(request));
    }
    var tgz = type.startsWith(FORM) ? FormFile.in(content, type) : Optional.of(content);
    return new Upload(
        tgz.filter(bytes -> bytes.length > 0).orElseThrow(PackageRules::missing),
        isDryRun(request));
  }

  private static Parameters parameters(byte[] content, FhirContext context) {
    var text = new String(content, StandardCharsets.UTF_8);
    try {
      return (Parameters) EncodingEnum.detectEncoding(text).newParser(context).parseResource(text);
    } catch (DataFormatException | ClassCastException e) {
      throw PackageRules.missing();
    }
  }

  private static byte[] bytes(Asked asked, Path folder) {
    return asked
        .values("npmContent", Base64BinaryType.class)
        .findFirst()
        .map(Base64BinaryType::getValue)
        .orElseGet(() -> fromFolder(word(asked, "name"), word(asked, "version"), folder));
  }

  private static byte[] fromFolder(String name, String version, Path folder) {
    try {
      return Files.readAllBytes(folder.resolve(name + "-" + version + ".tgz"));
    } catch (IOException e) {
      throw PackageRules.missing();
    }
  }

  // A word, so that it leads nowhere but into the folder.
  static String word(Asked asked, String name) {
    return asked
        .words(name)
        .findFirst()
        .filter(WORD.asMatchPredicate())
        .orElseThrow(PackageRules::missing);
  }

  private static boolean isDryRun(RequestDetails request) {
    return Optional.ofNullable(request.getParameters().get("dryRun"))
        .map(values -> Arrays.asList(values).contains("true"))
        .orElse(false);
  }
}
