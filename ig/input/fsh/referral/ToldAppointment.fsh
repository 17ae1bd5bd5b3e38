// What the examples of an appointment share.
RuleSet: ToldAppointment
* status = #booked
* start = "2026-02-16T09:00:00+00:00"
* end = "2026-02-16T12:00:00+00:00"
