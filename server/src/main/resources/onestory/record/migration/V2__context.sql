-- What resources refer to, and what that refers to, as long as it is of the given types: the Organizations, Practitioners
-- and the like of a record. A function, because the planner cannot guess how few these are and would read whole tables;
-- stable, so that it sees the snapshot of the statement that calls it.
create function context_of(keys bigint[], types text[]) returns bigint[] stable language plpgsql as $$
declare
  found bigint[] := '{}';
  frontier bigint[] := keys;
begin
  loop
    select coalesce(array_agg(distinct target_resource_id), '{}') into frontier
      from public.hfj_res_link
      where src_resource_id = any (frontier)
        and target_resource_type = any (types)
        and target_resource_id <> all (found);
    exit when cardinality(frontier) = 0;
    found := found || frontier;
  end loop;
  return found;
end
$$;
