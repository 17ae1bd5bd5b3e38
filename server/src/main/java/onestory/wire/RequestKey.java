package onestory.wire;

/**
 * Names a request.
 *
 * @param client who sends it, as access control knows them; the empty text for everyone until then
 * @param id X-Request-ID
 */
record RequestKey(String client, String id) {

  static RequestKey anyone(String id) {
    return new RequestKey("", id);
  }
}
