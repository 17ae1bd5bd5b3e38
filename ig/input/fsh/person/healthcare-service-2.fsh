Invariant: healthcare-service-2
Description: "A service that is open all day has no opening and closing time. Send allDay true, or the times, not both."
Severity: #error
Expression: "availableTime.all((allDay.exists() and allDay) implies (availableStartTime.empty() and availableEndTime.empty()))"
