package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTest {

  private final RequestIdFilter filter =
      new RequestIdFilter(new OutcomeWriter(FhirContext.forR4Cached(), new OutcomeForm("urn:x")));
  private final List<String> logged = new ArrayList<>();

  @Test
  void isInEachLogLineOfItsRequestAndInNoOther() throws Exception {
    var request = new MockHttpServletRequest("GET", "/fhir/metadata");
    request.addHeader("X-Request-ID", "a1");

    filter.doFilter(
        request, new MockHttpServletResponse(), (in, out) -> logged.add(MDC.get("request")));

    assertThat(logged).containsExactly("a1");
    assertThat(MDC.get("request")).isNull();
  }

  @Test
  void makesOneWhereNoneIsSent() throws Exception {
    var response = new MockHttpServletResponse();

    filter.doFilter(
        new MockHttpServletRequest("GET", "/fhir/metadata"),
        response,
        (in, out) -> logged.add(MDC.get("request")));

    assertThat(response.getHeader("X-Request-ID")).hasSize(36).isEqualTo(logged.get(0));
  }
}
