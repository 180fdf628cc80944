//! Names of parameters: what request lines, example bodies and the resource that is sent call them.

use rayon::prelude::*;

use super::align::{Key, Row, align_each, is_wire_name};
use super::kind::Kind;
use super::memory::{Memory, NAMES};
use super::words::Vocabulary;
use super::{Listed, Place, api_pages, listed};
use crate::diagnostic::Diagnostic;
use crate::model::page::{ApiPage, BodySaid, JsonKey, Page, TypeCell};
use crate::model::types::{ExampleBody, ParameterIn};
use crate::parse;

/// Names the parameters of operations, and gives those without a type the one that the resource or the example shows.
pub(super) fn restore(pages: &mut [Page], words: &Vocabulary, memory: &mut Memory) -> Vec<Diagnostic> {
    let listed = listed(pages);
    let learned =
        api_pages(pages, words).map(|(place, api)| learn(&place, api, &listed)).reduce(Memory::default, Memory::join);
    *memory = std::mem::take(memory).join(learned);
    let memory = &*memory;
    api_pages(pages, words)
        .flat_map_iter(|(place, api)| {
            let shown = shown(api);
            let found = names(&place, api, &shown, &listed, memory);
            let resource = resource(&place, api, &listed);
            let mut noted = Vec::new();
            for (row, name) in api.parameters.iter_mut().zip(found) {
                let here = name.as_deref().map(|name| (name, "the request, its example or its resource has it"));
                let always = || memory.always(&row.name, NAMES).map(|name| (name, "other pages say so"));
                let elsewhere = || if is_wire_name(&row.name) { None } else { always() };
                if let Some((name, why)) = here.or_else(elsewhere) {
                    noted.extend(place.rename(&mut row.name, name, row.line, why));
                }
                let same = |name: &str| name.eq_ignore_ascii_case(&row.name);
                let of_resource = resource.iter().flat_map(|rows| rows.iter()).find(|known| same(&known.name));
                let of_example = shown.iter().find(|key| same(&key.name));
                let known =
                    of_resource.map(|known| known.ty.clone()).or_else(|| of_example.and_then(super::types::shown));
                if let Some(known) = known.filter(|_| row.location == ParameterIn::Body) {
                    noted.extend(super::types::replace(&place, &mut row.ty, &known, &row.name, row.line));
                }
            }
            noted
        })
        .collect()
}

fn learn(place: &Place, api: &ApiPage, listed: &Listed) -> Memory {
    let mut memory = Memory::default();
    let rows = api.parameters.iter().map(|row| row.name.as_str());
    memory.learn_each(rows, names(place, api, &shown(api), listed, &Memory::default()));
    memory
}

/// The keys of the first example body, where a row needs them.
fn shown(api: &ApiPage) -> Vec<JsonKey> {
    let bodies = api.examples.iter().filter_map(|example| example.request.as_ref()).map(|request| &request.body);
    bodies
        .filter_map(|body| match body {
            ExampleBody::Json(text) => Some(parse::json_keys(text)),
            _ => None,
        })
        .next()
        .unwrap_or_default()
}

/// The name of each parameter, where the page or its resource has it.
fn names(place: &Place, api: &ApiPage, shown: &[JsonKey], listed: &Listed, memory: &Memory) -> Vec<Option<String>> {
    let mut found: Vec<Option<String>> = vec![None; api.parameters.len()];
    for location in [ParameterIn::Body, ParameterIn::Query, ParameterIn::Function, ParameterIn::Path] {
        let indices: Vec<usize> =
            (0..found.len()).filter(|index| api.parameters[*index].location == location).collect();
        if indices.is_empty() {
            continue;
        }
        let addressed = addressed(api, location);
        let sources = match location {
            ParameterIn::Body => {
                let example = shown.iter().filter(|key| !key.name.starts_with('@'));
                let rows = resource(place, api, listed).into_iter().flatten().filter(|row| is_wire_name(&row.name));
                vec![
                    example.map(|key| Key { name: &key.name, kind: Kind::of_key(key) }).collect(),
                    rows.map(|row| Key { name: &row.name, kind: Kind::of_cell(&row.ty, place.wordless) }).collect(),
                ]
            }
            _ => vec![addressed.iter().map(|name| Key::named(name)).collect()],
        };
        let row = |index: &usize| Row::of(&api.parameters[*index], place.wordless);
        let rows: Vec<Row<'_>> = indices.iter().map(row).collect();
        for (index, name) in indices.iter().zip(align_each(&rows, &sources, place.plain, memory)) {
            found[*index] = name;
        }
    }
    found
}

/// The names that request lines give a location.
fn addressed(api: &ApiPage, location: ParameterIn) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for request in &api.requests {
        let said: Vec<&str> = match location {
            ParameterIn::Query => request.query.iter().filter_map(|option| option.split('=').next()).collect(),
            ParameterIn::Function => arguments(&request.path),
            ParameterIn::Path => request.parameters.iter().map(|placeholder| placeholder.name.as_str()).collect(),
            ParameterIn::Body => Vec::new(),
        };
        for name in said.into_iter().filter(|name| is_wire_name(name)) {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// The names before `=` in the parentheses of a path.
fn arguments(path: &str) -> Vec<&str> {
    let inside = path.split('(').skip(1).filter_map(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    inside.flat_map(|inside| inside.split(',')).filter_map(|part| Some(part.split_once('=')?.0.trim())).collect()
}

/// The rows of the resource that the body is, or that comes back.
fn resource<'l>(place: &Place, api: &ApiPage, listed: &'l Listed) -> Option<&'l Vec<crate::model::page::PropertyRow>> {
    let said = match &api.body {
        BodySaid::Resource(Some(ty)) => Some(ty),
        _ => None,
    };
    let linked = |ty: &TypeCell| listed.get(&ty.link.as_ref()?.path);
    let own = || {
        let stem = place.path.rsplit('/').next()?.trim_end_matches(".md").to_ascii_lowercase();
        let version = place.path.split('/').next()?;
        let cuts = stem.match_indices('-').map(|(at, _)| &stem[..at]).collect::<Vec<_>>();
        cuts.iter().rev().find_map(|name| listed.get(&format!("{version}/resources/{name}.md")))
    };
    said.and_then(linked).or_else(|| api.response.types.iter().find_map(linked)).or_else(own)
}
