package onestory.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import onestory.caller.Caller;
import onestory.caller.Callers;

/** Makes the pages of a search belong to the caller who searched. */
public final class PageSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final Supplier<byte[]> key;

  PageSeal(Supplier<byte[]> key) {
    this.key = key;
  }

  /** The id of a search as its caller is told. */
  public String seal(RequestDetails request, String search) {
    return search + "." + seal(search, owner(request));
  }

  /** The search that is meant; empty if this caller was never told so. */
  public Optional<String> open(RequestDetails request, String sealed) {
    var at = sealed.lastIndexOf('.');
    if (at < 0) {
      return Optional.empty();
    }
    var search = sealed.substring(0, at);
    var expected = seal(search, owner(request)).getBytes(StandardCharsets.UTF_8);
    var shown = sealed.substring(at + 1).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, shown) ? Optional.of(search) : Optional.empty();
  }

  private static String owner(RequestDetails request) {
    return Callers.of(request).map(Caller::fingerprint).orElse("");
  }

  private String seal(String search, String owner) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.get(), ALGORITHM));
      var seal = mac.doFinal((search + " " + owner).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(seal, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
