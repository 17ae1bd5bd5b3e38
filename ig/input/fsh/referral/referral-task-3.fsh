Invariant: referral-task-3
Description: "A referral that ends early says why. Send statusReason with redirected, rejected or withdrawn."
Severity: #error
Expression: "businessStatus.coding.where(system.endsWith('/CodeSystem/referral-status')).code in ('redirected' | 'rejected' | 'withdrawn') implies statusReason.exists()"
