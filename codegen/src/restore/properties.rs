//! Names of properties: what the JSON representation of a type, or the page of the type in the other version, calls them.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Kind, Row, align_each, is_wire_name};
use super::memory::{Memory, NAMES};
use super::{Place, type_pages};
use crate::diagnostic::Diagnostic;
use crate::model::page::{Content, JsonKey, JsonValue, Page, PropertyRow, TypeDeclaration};
use crate::source::VERSIONS;

/// Why a name is known.
const SHOWN: &str = "the JSON of the type or its page in the other version has it";

/// Names the rows of properties and relationships that representations show.
pub(super) fn restore(pages: &mut [Page], memory: &mut Memory) -> Vec<Diagnostic> {
    let known = Known::new(pages);
    let learned = type_pages(pages)
        .map(|(place, types)| types.iter().fold(Memory::default(), |memory, ty| learn(ty, &place, &known, memory)))
        .reduce(Memory::default, Memory::join);
    *memory = std::mem::take(memory).join(learned);
    type_pages(pages)
        .flat_map_iter(|(place, types)| {
            let mut noted = Vec::new();
            for ty in types {
                let found = names(ty, &place, &known, memory);
                let properties = ty.properties.len();
                for (index, row) in ty.properties.iter_mut().chain(&mut ty.relationships).enumerate() {
                    let shown = found[index].as_deref().map(|name| (name, SHOWN));
                    let elsewhere = || match index < properties && !is_wire_name(&row.name) {
                        true => memory.always(&row.name, NAMES).map(|name| (name, "other pages say so")),
                        false => None,
                    };
                    if let Some((name, why)) = shown.or_else(elsewhere) {
                        noted.extend(place.rename(&mut row.name, name, row.line, why));
                    }
                }
            }
            noted
        })
        .collect()
}

/// What the pages of types and of operations know of a type by its page.
struct Known {
    /// The names that the page of a type lists, where they stand as they are.
    listed: HashMap<String, Vec<JsonKey>>,
}

impl Known {
    fn new(pages: &[Page]) -> Self {
        let listed = |page: &Page| match &page.content {
            Content::Resource(types) => Some((page.path.to_ascii_lowercase(), types.first().map(keys)?)),
            Content::Api(_) => None,
        };
        Self { listed: pages.par_iter().filter_map(listed).collect() }
    }

    /// What the page of the same type in the other version lists.
    fn other_version(&self, path: &str) -> &[JsonKey] {
        let Some((version, rest)) = path.split_once('/') else { return &[] };
        let others = VERSIONS.iter().filter(|other| **other != version);
        let mut found = others.filter_map(|other| self.listed.get(&format!("{other}/{rest}").to_ascii_lowercase()));
        found.next().map_or(&[], Vec::as_slice)
    }
}

/// The names of a declaration that stand as they are, in order.
fn keys(ty: &TypeDeclaration) -> Vec<JsonKey> {
    let rows = ty.properties.iter().chain(&ty.relationships).filter(|row| is_wire_name(&row.name));
    rows.map(|row| JsonKey {
        name: row.name.clone(),
        value: JsonValue::String(row.ty.text.clone()),
        collection: row.ty.collection || row.ty.link.is_some(),
    })
    .collect()
}

fn learn(ty: &TypeDeclaration, place: &Place, known: &Known, mut memory: Memory) -> Memory {
    let rows = ty.properties.iter().chain(&ty.relationships).map(|row| row.name.as_str());
    memory.learn_each(rows, names(ty, place, known, &Memory::default()));
    memory
}

/// The name of each row, properties first.
fn names(ty: &TypeDeclaration, place: &Place, known: &Known, memory: &Memory) -> Vec<Option<String>> {
    let shown: Vec<&JsonKey> = ty.json.iter().filter(|key| !key.name.starts_with('@')).collect();
    let other: Vec<&JsonKey> = known.other_version(&place.path).iter().collect();
    let mut all: Vec<Option<String>> = Vec::new();
    // Representations rarely show relationships, so one whose name may stand is left alone.
    for (rows, latin) in [(&ty.properties, place.latin), (&ty.relationships, false)] {
        let free = |key: &&&JsonKey| !all.iter().flatten().any(|name| *name == key.name);
        let keys = |list: &[&JsonKey]| -> Vec<(String, Kind)> {
            list.iter().filter(free).map(|key| (key.name.clone(), Kind::of_key(key))).collect()
        };
        let lists = [keys(&shown), keys(&other)];
        let sources = lists.each_ref().map(|list| list.iter().map(|(name, kind)| Key { name, kind: *kind }).collect());
        let found = align_each(&said(rows), &sources, latin, memory);
        all.extend(found);
    }
    all
}

/// What the cells of rows say.
pub(super) fn said(rows: &[PropertyRow]) -> Vec<Row<'_>> {
    rows.iter().map(Row::of).collect()
}
