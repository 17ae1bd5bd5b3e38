package onestory.login;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A page belongs to an authorization that has ended, or that is not this person's. */
@ResponseStatus(HttpStatus.GONE)
final class OutOfDate extends RuntimeException {}
