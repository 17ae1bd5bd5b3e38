Invariant: referral-task-1
Description: "Status and business status agree. With closed send status completed, with rejected rejected, with withdrawn cancelled."
Severity: #error
Expression: "(businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status')).code = 'closed' implies status = 'completed') and (businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status')).code = 'rejected' implies status = 'rejected') and (businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status')).code = 'withdrawn' implies status = 'cancelled')"
