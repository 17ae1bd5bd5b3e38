package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a server, or the loader itself, would not take.
 *
 * @param part which lines of the file, or empty
 * @param entry which entry or line, or empty where it is not known
 * @param status the HTTP status, or 0 if nothing was sent
 * @param reason why, free of data about people
 */
record Refusal(String file, String part, String entry, int status, String reason) {

  static Refusal unread(Parcel parcel, String reason) {
    return new Refusal(parcel.file().name(), parcel.part(), "", 0, reason);
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("file", file)
        .put("part", part)
        .put("entry", entry)
        .put("status", status)
        .put("reason", reason);
  }
}
