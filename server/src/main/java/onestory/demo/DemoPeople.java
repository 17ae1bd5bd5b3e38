package onestory.demo;

import java.util.List;

/** The demo people whose situation is documented, without the town around them. */
public record DemoPeople(List<DemoPerson> people) {}
