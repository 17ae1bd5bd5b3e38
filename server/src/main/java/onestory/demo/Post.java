package onestory.demo;

import com.google.errorprone.annotations.Immutable;

/** A post that a professional holds: the job, in plain words, with the organisation. */
@Immutable
record Post(String job, DemoOrganisation organisation) {}
