package onestory.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A FHIR package, read and not yet judged.
 *
 * @param name as its manifest has it, e.g. {@code fhir.r4.ukcore.stu2}
 * @param checksum SHA-256 over names and contents of its files, whatever the packing
 * @param dependencies packages that it builds on, {@code name#version}
 * @param definitions its resources in the order of their files' names, examples left out
 */
record PackageContent(
    String name,
    String version,
    String checksum,
    List<String> dependencies,
    List<Resource> definitions) {

  /** {@code name#version}. */
  String title() {
    return name + "#" + version;
  }
}
