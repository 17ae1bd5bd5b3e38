-- What was entered in error keeps its row, for merges have to find it, and is told by no view. Rows that were written
-- before are mended by 'onestory index rebuild'.
alter table record_index add column is_current boolean not null default true;
