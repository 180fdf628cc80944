//! Prints a page as a few lines of text for snapshots: every fact that it states.

use std::fmt::Write;

use msgraph_codegen::model::page::{
    ApiPage, Content, EnumTable, JsonKey, Link, Page, PropertyRow, ResponseExample, ResponseStatement, RowFacts,
    TypeDeclaration, TypeMention,
};
use msgraph_codegen::model::types::{Header, Permission, RequestLine};

/// The outline of a page.
pub(crate) fn outline(page: &Page) -> String {
    let Page { root: _, path: _, locale, title, namespace, description, content, enums, completion: _ } = page;
    let mut out = format!("title {title}\n");
    line(&mut out, locale != "en-us", format_args!("locale {locale}"));
    out.push_str(&namespace.as_ref().map_or(String::new(), |namespace| format!("namespace {namespace}\n")));
    line(&mut out, description.is_some(), format_args!("described"));
    match content {
        Content::Api(page) => api(&mut out, page),
        Content::Resource(types) => types.iter().for_each(|declared| declaration(&mut out, declared)),
    }
    enums.iter().for_each(|table| enumeration(&mut out, table));
    out
}

fn line(out: &mut String, wanted: bool, text: std::fmt::Arguments<'_>) {
    if wanted {
        writeln!(out, "{text}").expect("a String takes any text");
    }
}

fn api(out: &mut String, page: &ApiPage) {
    let ApiPage {
        requests,
        permissions,
        headers,
        query_options,
        parameters,
        body,
        body_example,
        response,
        response_examples: shown,
        examples,
        marks: _,
        metadata: _,
    } = page;
    request_lines(out, requests);
    permission_rows(out, permissions);
    for Header { name, required } in headers {
        line(out, true, format_args!("header {name}{}", yes_or_no(*required, "required", "optional")));
    }
    line(out, !query_options.is_empty(), format_args!("options {}", query_options.join(" ")));
    for row in parameters {
        let (ty, facts) = (type_cell(&row.ty), row_facts(&row.facts));
        line(out, true, format_args!("{}: {:?} {}: {ty}{facts}", row.line, row.location, row.name));
    }
    line(out, true, format_args!("body {}", debug(body)));
    line(
        out,
        body_example.is_some(),
        format_args!("body shown {}", body_example.as_ref().map(debug).unwrap_or_default()),
    );
    responses(out, response, shown);
    for example in examples {
        let sent = example.request.as_ref().map(|sent| format!("{} {}", sent.method, sent.url)).unwrap_or_default();
        let got = example.response.as_ref().map(|got| format!(" -> {}", got.status)).unwrap_or_default();
        line(out, true, format_args!("example {}: {sent}{got}", example.name.as_deref().unwrap_or("-")));
    }
}

fn request_lines(out: &mut String, requests: &[RequestLine]) {
    for RequestLine { method, path, query, line: at, parameters, source, permissions: _ } in requests {
        line(out, true, format_args!("{at}: {method} {path}"));
        line(out, !source.is_section(), format_args!("  source {source:?}"));
        line(out, !query.is_empty(), format_args!("  query {}", query.join(" ")));
        for placeholder in parameters {
            let names = placeholder.alternatives.join("|");
            line(out, true, format_args!("  {{{names}}} {:?}", placeholder.style));
        }
    }
}

fn permission_rows(out: &mut String, permissions: &[Permission]) {
    for Permission { caller, scopes, higher, together } in permissions {
        line(out, true, format_args!("permission {caller:?}: {}", scopes.join(" ")));
        line(out, !higher.is_empty(), format_args!("  higher {}", higher.join(" ")));
        let sets: Vec<String> = together.iter().map(|set| set.join("+")).collect();
        line(out, !sets.is_empty(), format_args!("  together {}", sets.join(" ")));
    }
}

fn responses(out: &mut String, section: &ResponseStatement, examples: &[ResponseExample]) {
    let ResponseStatement { statuses, types, no_body, line: at } = section;
    let types: Vec<String> = types.iter().map(type_cell).collect();
    let none = if *no_body { " no body" } else { "" };
    line(out, *at > 0, format_args!("{at}: says {statuses:?} {}{none}", types.join(", ")));
    for ResponseExample {
        status,
        annotation_type: annotated,
        annotation_collection,
        json_type,
        body,
        location,
        line: at,
    } in examples
    {
        let location = location.as_ref().map(|address| format!(" at {address}")).unwrap_or_default();
        let many = if *annotation_collection { "[]" } else { "" };
        let annotated = annotated.as_deref().unwrap_or("-");
        let json = json_type.as_deref().unwrap_or("-");
        line(out, true, format_args!("{at}: shows {status} {annotated}{many} {json} {body:?}{location}"));
    }
}

fn declaration(out: &mut String, declared: &TypeDeclaration) {
    let TypeDeclaration {
        annotation_name: annotated,
        heading_name: titled,
        sentence_base,
        annotation_base,
        is_abstract,
        open,
        key,
        complex,
        properties,
        relationships,
        json,
        line: at,
        ..
    } = declared;
    let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "-".into());
    line(out, true, format_args!("{at}: type {} titled {}", name(annotated), name(titled)));
    line(
        out,
        sentence_base.is_some(),
        format_args!("  base {}", sentence_base.as_ref().map(type_cell).unwrap_or_default()),
    );
    line(out, annotation_base.is_some(), format_args!("  base annotated {}", name(annotation_base)));
    for (word, fact) in [("abstract", is_abstract), ("open", open), ("complex", complex)] {
        line(out, *fact, format_args!("  {word}"));
    }
    line(out, !key.is_empty(), format_args!("  key {}", key.join(" ")));
    for (kind, rows) in [("property", properties), ("relationship", relationships)] {
        for PropertyRow { name, ty, facts, hints: _, line: at, description: _, marks: _, metadata_type: _ } in rows {
            line(out, true, format_args!("  {at}: {kind} {name}: {}{}", type_cell(ty), row_facts(facts)));
        }
    }
    for JsonKey { name, value, collection } in json {
        let many = if *collection { "[]" } else { "" };
        line(out, true, format_args!("  json {name}: {value:?}{many}"));
    }
}

fn enumeration(out: &mut String, table: &EnumTable) {
    let EnumTable { name, anchor, members, flags, line: at, marks: _, completed_members: _, completes: _ } = table;
    let flags = if *flags { " flags" } else { "" };
    let name = name.as_deref().unwrap_or("-");
    line(
        out,
        true,
        format_args!(
            "{at}: enum {name} #{anchor}{flags}: {}",
            members.iter().map(|member| member.as_str()).collect::<Vec<_>>().join(", ")
        ),
    );
}

fn type_cell(cell: &TypeMention) -> String {
    let TypeMention { text, link, collection, or } = cell;
    let mut out = if text.is_empty() { "?".to_owned() } else { text.clone() };
    out.push_str(if *collection { "[]" } else { "" });
    out.push_str(&link.as_ref().map_or(String::new(), |link| format!(" ({})", place(link))));
    or.iter().for_each(|other| out.push_str(&format!(" or {}", type_cell(other))));
    out
}

fn place(link: &Link) -> String {
    let Link { path, anchor } = link;
    if anchor.is_empty() { path.clone() } else { format!("{path}#{anchor}") }
}

fn row_facts(facts: &RowFacts) -> String {
    let RowFacts { required, nullable, read_only, key, multivalued, values, inherited_from } = facts;
    let mut out = yes_or_no(*required, "required", "optional");
    out.push_str(&yes_or_no(*nullable, "nullable", "not nullable"));
    for (word, fact) in [("read-only", read_only), ("key", key), ("multivalued", multivalued)] {
        out.push_str(&if *fact { format!(" {word}") } else { String::new() });
    }
    if !values.is_empty() {
        out.push_str(&format!(" [{}]", values.join(", ")));
    }
    out.push_str(&inherited_from.as_ref().map_or(String::new(), |link| format!(" from {}", place(link))));
    out
}

fn yes_or_no(fact: Option<bool>, yes: &str, no: &str) -> String {
    fact.map_or(String::new(), |fact| format!(" {}", if fact { yes } else { no }))
}

fn debug(value: &impl std::fmt::Debug) -> String {
    format!("{value:?}")
}
