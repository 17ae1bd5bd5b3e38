Invariant: healthcare-service-2
Description: "A service that is open all day does not open later or close earlier. Send allDay true, or the times, not both."
Severity: #error
Expression: "availableTime.all((allDay.exists() and allDay) implies (availableStartTime.where(toString().startsWith('00:00').not()).empty() and availableEndTime.where(toString().matches('^(00:00|23:59|24:00).*$').not()).empty()))"
