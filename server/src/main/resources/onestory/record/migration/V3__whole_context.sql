-- What resources refer to, and what that refers to, unless it is part of somebody's own record: Organizations and
-- Practitioners, and also a Device that is nobody's, or a Location. By type it could not be told: a Device may be either.
-- Rolls (Group, MeasureReport) are left out, for they would tell of others.
drop function context_of(bigint[], text[]);

create function context_of(keys bigint[]) returns bigint[] stable language plpgsql as $$
declare
  found bigint[] := '{}';
  frontier bigint[] := keys;
begin
  loop
    select coalesce(array_agg(target), '{}') into frontier
      from (
        select target_resource_id as target from public.hfj_res_link
          where src_resource_id = any (frontier)
            and target_resource_id is not null
            and target_resource_type not in ('Patient', 'Group', 'MeasureReport')
        except select unnest(keys)
        except select unnest(found)
      ) as linked
      where not exists (select from onestory.record_index i where i.resource_key = linked.target);
    exit when cardinality(frontier) = 0;
    found := found || frontier;
  end loop;
  return found;
end
$$;
