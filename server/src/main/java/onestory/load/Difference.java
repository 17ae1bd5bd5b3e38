package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that went in and did not come back as it was.
 *
 * @param entry which entry or line of the file
 * @param path where in the resource, without the values
 */
record Difference(String file, String entry, String type, String path, Kind kind) {

  enum Kind {
    /** The whole resource, or the element, is not there. */
    MISSING,
    /** An element is there that was not sent. */
    ADDED,
    /** The element has another value. */
    CHANGED
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("file", file)
        .put("entry", entry)
        .put("type", type)
        .put("path", path)
        .put("kind", kind.name());
  }
}
