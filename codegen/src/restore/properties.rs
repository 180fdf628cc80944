//! Names of properties: what the JSON representation of a type, or the page of the type in the other version, calls them.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::{Key, Row, align_each, is_wire_name};
use super::kind::Kind;
use super::memory::{Memory, NAMES};
use super::words::{Plain, Vocabulary};
use super::{Place, is_wordless, type_pages};
use crate::diagnostic::Diagnostic;
use crate::model::page::{Content, Page, PropertyRow, TypeDeclaration};
use crate::source::VERSIONS;

/// Why a name is known.
const SHOWN: &str = "the JSON of the type or its page in the other version has it";

/// Names the rows of properties and relationships that representations show.
pub(super) fn restore(pages: &mut [Page], words: &Vocabulary, memory: &mut Memory) -> Vec<Diagnostic> {
    let known = Known::new(pages);
    let learned = type_pages(pages, words)
        .map(|(place, types)| types.iter().fold(Memory::default(), |memory, ty| learn(ty, &place, &known, memory)))
        .reduce(Memory::default, Memory::join);
    *memory = std::mem::take(memory).join(learned);
    type_pages(pages, words)
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
    listed: HashMap<String, Vec<(String, Kind)>>,
}

impl Known {
    fn new(pages: &[Page]) -> Self {
        let listed = |page: &Page| match &page.content {
            Content::Resource(types) => {
                let wordless = is_wordless(page);
                Some((page.path.to_ascii_lowercase(), types.first().map(|ty| keys(ty, wordless))?))
            }
            Content::Api(_) => None,
        };
        Self { listed: pages.par_iter().filter_map(listed).collect() }
    }

    /// What the page of the same type in the other version lists.
    fn other_version(&self, path: &str) -> &[(String, Kind)] {
        let Some((version, rest)) = path.split_once('/') else { return &[] };
        let others = VERSIONS.iter().filter(|other| **other != version);
        let mut found = others.filter_map(|other| self.listed.get(&format!("{other}/{rest}").to_ascii_lowercase()));
        found.next().map_or(&[], Vec::as_slice)
    }
}

/// The names of a declaration that stand as they are, in order.
fn keys(ty: &TypeDeclaration, wordless: bool) -> Vec<(String, Kind)> {
    let rows = ty.properties.iter().chain(&ty.relationships).filter(|row| is_wire_name(&row.name));
    rows.map(|row| (row.name.clone(), Kind::of_cell(&row.ty, wordless))).collect()
}

fn learn(ty: &TypeDeclaration, place: &Place, known: &Known, mut memory: Memory) -> Memory {
    let rows = ty.properties.iter().chain(&ty.relationships).map(|row| row.name.as_str());
    memory.learn_each(rows, names(ty, place, known, &Memory::default()));
    memory
}

/// The name of each row, properties first.
fn names(ty: &TypeDeclaration, place: &Place, known: &Known, memory: &Memory) -> Vec<Option<String>> {
    let keys = ty.json.iter().filter(|key| !key.name.starts_with('@'));
    let shown: Vec<(String, Kind)> = keys.map(|key| (key.name.clone(), Kind::of_key(key))).collect();
    let lists = [&shown[..], known.other_version(&place.path)];
    let mut all: Vec<Option<String>> = Vec::new();
    // Representations rarely show relationships, so one whose name may stand is left alone.
    let relationships = leading(&ty.relationships, place);
    for (rows, plain) in [(said(&ty.properties, place), place.plain), (relationships, Plain::Stands)] {
        let free = |(name, _): &&(String, Kind)| !all.iter().flatten().any(|known| known == name);
        let keys = |list: &[(String, Kind)]| -> Vec<(String, Kind)> { list.iter().filter(free).cloned().collect() };
        let lists = lists.map(keys);
        let sources = lists.each_ref().map(|list| list.iter().map(|(name, kind)| Key { name, kind: *kind }).collect());
        let found = align_each(&rows, &sources, plain, memory);
        all.extend(found);
    }
    all
}

/// What the cells of rows say.
fn said<'r>(rows: &'r [PropertyRow], place: &Place) -> Vec<Row<'r>> {
    rows.iter().map(|row| Row::of(row, place.wordless)).collect()
}

/// What the cells of rows that lead to entities say.
pub(super) fn leading<'r>(rows: &'r [PropertyRow], place: &Place) -> Vec<Row<'r>> {
    rows.iter().map(|row| Row::leading(row, place.wordless)).collect()
}
