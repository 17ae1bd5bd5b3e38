package onestory.login;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Somebody has proved who they are to a provider, and still may not come in. */
final class NotAdmitted extends AuthenticationException {

  private final transient Reason reason;

  NotAdmitted(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  /** Why not, and what to do about it. */
  enum Reason {
    ORGANISATION_MISSING(
        "Your login does not say which organisation you work for. Ask whoever looks after your"
            + " account to add its ODS code."),
    ORGANISATION_UNKNOWN(
        "The organisation that your login names is not known here. Ask whoever runs this record"
            + " to register it."),
    ROLE_UNKNOWN(
        "Your login does not say what your role is, in words that are known here. Ask whoever"
            + " looks after your account to add it."),
    CITIZENS_NOT_HERE(
        "This login is for people who work in health and care. To see your own record, use the"
            + " login for the public."),
    NUMBER_MISSING(
        "Your login does not say what your NHS number is. Prove your identity with your login"
            + " provider, then try again."),
    IDENTITY_TOO_WEAK(
        "Your login provider has not checked your identity closely enough for health records."
            + " Prove your identity with it in full, then try again."),
    PROVIDER_FAILED(
        "The login was not completed. Try again; if it happens again, tell whoever runs this"
            + " record.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }

    static Optional<Reason> named(String name) {
      return Arrays.stream(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }
  }
}
