package onestory.wire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import onestory.fhir.OutcomeAnswers;
import onestory.fhir.Rule;
import org.jspecify.annotations.Nullable;

/** Answers with an OperationOutcome, in the format asked for, before HAPI has seen the request. */
final class OutcomeWriter implements OutcomeAnswers {

  private final FhirContext context;
  private final OutcomeForm form;

  OutcomeWriter(FhirContext context, OutcomeForm form) {
    this.context = context;
    this.form = form;
  }

  @Override
  public void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, Rule rule)
      throws IOException {
    var outcome =
        form.finish(WireRefusals.outcome(rule, rule.remedy()), RequestIdFilter.of(request));
    var encoding = encoding(request);
    var text = encoding.newParser(context).encodeResourceToString(outcome);
    response.setStatus(status);
    response.setContentType(encoding.getResourceContentTypeNonLegacy() + ";charset=UTF-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static EncodingEnum encoding(HttpServletRequest request) {
    var asked =
        Optional.ofNullable(format(request.getQueryString()))
            .or(() -> Optional.ofNullable(request.getHeader("Accept")))
            .orElse("");
    return Arrays.stream(asked.split(",", -1))
        .map(form -> EncodingEnum.forContentType(form.split(";", -1)[0].strip().replace(' ', '+')))
        .filter(Objects::nonNull)
        .filter(encoding -> encoding == EncodingEnum.XML || encoding == EncodingEnum.JSON)
        .findFirst()
        .orElse(EncodingEnum.JSON);
  }

  private static @Nullable String format(@Nullable String query) {
    return query == null
        ? null
        : Arrays.stream(query.split("&", -1))
            .filter(pair -> pair.startsWith("_format="))
            .map(
                pair ->
                    URLDecoder.decode(pair.substring("_format=".length()), StandardCharsets.UTF_8))
            .findFirst()
            .orElse(null);
  }
}
