-- Ids that are never used again: the Patients and resources of a withdrawn number. Nothing here tells what took their
-- place, or when.
create table withdrawn_id (
  resource_type text not null,
  resource_id   text not null,
  primary key (resource_type, resource_id)
);

-- What a confidential change of number took out of use, row by row as it was. No operation reads it; it is kept for whoever
-- has a legal ground to ask the database for it, and knows nothing of the new number.
create table sealed_row (
  person  text  not null,   -- the withdrawn number
  origin  text  not null,   -- the table
  content jsonb not null
);
create index sealed_row_person on sealed_row (person);

-- The sets of resources that a change of number concerns: 'ours' of these people alone or about them, 'shared' with somebody
-- else, 'theirs' about somebody else whom it tells of one of these people. What belongs to nobody and refers to what is ours
-- (a Provenance) is ours as well, unless it refers to somebody else's too, or is a roll.
create function resources_of(people text[]) returns table (resource_key bigint, part text) volatile language plpgsql as $$
declare
  ours bigint[];
  more bigint[];
begin
  create temporary table if not exists onestory_part (resource_key bigint primary key, part text) on commit drop;
  delete from onestory_part;
  insert into onestory_part
    with named as (
      select i.resource_key, bool_or(i.is_subject) filter (where i.person = any (people)) as mine,
        bool_or(i.is_subject) filter (where i.person <> all (people)) as others
      from onestory.record_index i
      where i.resource_key in (select m.resource_key from onestory.record_index m where m.person = any (people))
      group by i.resource_key
    )
    select n.resource_key,
      case when n.others is null or (n.mine and not n.others) then 'ours' when n.others and not n.mine then 'theirs'
        else 'shared' end
    from named n;
  loop
    select array_agg(p.resource_key) into ours from onestory_part p where p.part = 'ours';
    -- Whoever wants to refer to one of these now waits, and then finds it gone.
    perform from public.hfj_resource r where r.res_id = any (ours) order by r.res_id for update;
    select array_agg(distinct l.src_resource_id) into more from public.hfj_res_link l
      where l.target_resource_id = any (ours)
        and not exists (select from onestory_part p where p.resource_key = l.src_resource_id);
    exit when more is null;
    insert into onestory_part
      select m, case when r.res_type in ('Group', 'MeasureReport')
          or exists (select from onestory.record_index i where i.resource_key = m)
          or exists (select from public.hfj_res_link l join onestory.record_index i on i.resource_key = l.target_resource_id
            where l.src_resource_id = m and i.person <> all (people)) then 'theirs' else 'ours' end
      from unnest(more) as m join public.hfj_resource r on r.res_id = m;
  end loop;
  return query select p.resource_key, p.part from onestory_part p;
end
$$;

-- Takes rows out of a table and seals them.
create function seal(number text, origin regclass, condition text, wanted anyelement) returns void volatile
language plpgsql as $$
begin
  execute format(
    'with gone as (delete from %s where %s returning *)
     insert into onestory.sealed_row (person, origin, content) select $2, %L, to_jsonb(gone) from gone',
    origin, condition, origin::text) using wanted, number;
end
$$;

-- Takes resources with all their versions out of HAPI's tables. A table that is not named here, and refers to them, makes the
-- whole change fail.
create function seal_resources(number text, keys bigint[]) returns void volatile language plpgsql as $$
declare
  derived text;
begin
  foreach derived in array array['hfj_history_tag', 'hfj_res_tag', 'hfj_idx_cmb_tok_nu', 'hfj_idx_cmp_string_uniq',
    'hfj_res_param_present', 'hfj_res_search_url', 'hfj_spidx_coords', 'hfj_spidx_date', 'hfj_spidx_number',
    'hfj_spidx_quantity', 'hfj_spidx_quantity_nrml', 'hfj_spidx_string', 'hfj_spidx_token', 'hfj_spidx_uri']
  loop
    execute format('delete from public.%I where res_id = any ($1)', derived) using keys;
  end loop;
  delete from public.hfj_res_link where src_resource_id = any (keys);
  delete from public.hfj_resource_modified m using public.hfj_resource r
    where r.res_id = any (keys) and m.resource_type = r.res_type and m.res_id = r.fhir_id;
  delete from onestory.record_index where resource_key = any (keys);
  perform onestory.seal(number, 'public.hfj_res_ver_prov', 'res_pid = any ($1)', keys);
  perform onestory.seal(number, 'public.hfj_res_ver', 'res_id = any ($1)', keys);
  perform onestory.seal(number, 'public.hfj_resource', 'res_id = any ($1)', keys);
end
$$;

-- Takes away what else knows these people: who told what of them, merges, notices, and their revisions.
create function seal_people(number text, people text[]) returns void volatile language plpgsql as $$
begin
  perform onestory.seal(number, 'onestory.merge_reference',
    'merge_id in (select id from onestory.identity_merge where source = any ($1) or target = any ($1))', people);
  perform onestory.seal(number, 'onestory.identity_merge', 'source = any ($1) or target = any ($1)', people);
  perform onestory.seal(number, 'onestory.identity_notice', 'old_id = any ($1) or new_id = any ($1)', people);
  perform onestory.seal(number, 'onestory.demographic_source', 'person = any ($1)', people);
  perform onestory.seal(number, 'onestory.data_quality', 'person = any ($1)', people);
  delete from onestory.person_revision where person = any (people);
end
$$;

-- Forgets searches and answers that were kept for a while and tell of these people or resources. A search that is still
-- running is left to expire.
create function forget_kept(people text[], keys bigint[], paths text[]) returns void volatile language plpgsql as $$
declare
  searches bigint[];
begin
  select array_agg(s.pid) into searches from public.hfj_search s
    where s.search_status in ('FINISHED', 'PASSCMPLET', 'FAILED') and (
      s.resource_id = any (keys)
      or exists (select from unnest(people) as p where s.search_query_string_vc like '%' || p || '%')
      or s.pid in (select r.search_pid from public.hfj_search_result r where r.resource_pid = any (keys)));
  delete from public.hfj_search_result where search_pid = any (searches) or resource_pid = any (keys);
  delete from public.hfj_search_include where search_pid = any (searches);
  delete from public.hfj_search where pid = any (searches);
  delete from onestory.request_answer a
    where substring(a.headers from '(?n)^(?:Content-)?Location: .*/([A-Za-z]+/[A-Za-z0-9.-]+?)(?:/_history/.*)?$') = any (paths)
      or exists (select from unnest(people) as p
        where a.headers like '%' || p || '%' or position(convert_to(p, 'UTF8') in a.body) > 0);
end
$$;
