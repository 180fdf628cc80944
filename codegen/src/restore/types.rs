//! Types of rows: words that no lexicon has and no page declares, told by JSON and by what they stand for elsewhere.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::memory::{Memory, TYPES};
use super::{Place, api_pages, is_translated, type_pages};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::{BodySaid, Content, JsonKey, JsonValue, Page, TypeCell, TypeDeclaration};
use crate::parse::primitive;

/// Gives rows whose type is no name of any the one that their key, or the same words elsewhere, have.
pub(super) fn restore(pages: &mut [Page]) -> Vec<Diagnostic> {
    spell(pages);
    let names = declared(pages);
    let memory = type_pages(pages)
        .map(|(_, types)| types.iter().fold(Memory::default(), |memory, ty| learn(ty, &names, memory)))
        .reduce(Memory::default, Memory::join);
    let mut diagnostics: Vec<Diagnostic> = type_pages(pages)
        .flat_map_iter(|(place, types)| {
            let mut noted = Vec::new();
            for ty in types {
                let json = &ty.json;
                for row in ty.properties.iter_mut().chain(&mut ty.relationships) {
                    let key = json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
                    if let Some(key) = key.filter(|key| place.wordless && key.value != JsonValue::Unknown) {
                        row.ty.collection = key.collection;
                    }
                    noted.extend(mend(
                        &place,
                        &mut row.ty,
                        key.and_then(shown),
                        &names,
                        &memory,
                        (&row.name, row.line),
                    ));
                }
            }
            noted
        })
        .collect();
    diagnostics.par_extend(api_pages(pages).flat_map_iter(|(place, api)| {
        let mut noted = Vec::new();
        for row in &mut api.parameters {
            noted.extend(mend(&place, &mut row.ty, None, &names, &memory, (&row.name, row.line)));
        }
        noted
    }));
    diagnostics
}

/// Spells the words of links, and of headings, as other links to the same page do: where a link's own were translated they are those of the
/// file, which has no capitals.
fn spell(pages: &mut [Page]) {
    let mut spelled: HashMap<String, BTreeSet<String>> = HashMap::default();
    for page in &*pages {
        for cell in cells(page) {
            if let Some(link) = cell.link.as_ref().filter(|_| cell.text.contains(|c: char| c.is_ascii_uppercase())) {
                spelled.entry(link.path.clone()).or_default().insert(cell.text.clone());
            }
        }
    }
    pages.par_iter_mut().filter(|page| is_translated(page)).for_each(|page| {
        for cell in cells_mut(page) {
            if let Some(link) = &cell.link {
                as_others(&mut cell.text, spelled.get(&link.path));
            }
        }
        let others = spelled.get(&page.path.to_ascii_lowercase());
        if let Content::Resource(types) = &mut page.content {
            types.iter_mut().take(1).filter_map(|ty| ty.titled.as_mut()).for_each(|name| as_others(name, others));
        }
        // A heading with capitals was left alone; cells are capitalised by machine.
        let small = |name: &&mut String| !name.contains(|c: char| c.is_ascii_uppercase());
        let named = page.enums.iter_mut().take(1).filter_map(|table| table.name.as_mut());
        named.filter(small).for_each(|name| as_others(name, others));
    });
}

/// Spells a word as others do, where one of them has the same letters.
fn as_others(word: &mut String, others: Option<&BTreeSet<String>>) {
    if let Some(other) = others.into_iter().flatten().find(|other| other.eq_ignore_ascii_case(word)) {
        word.clone_from(other);
    }
}

/// The cells of a page that name a type.
fn cells(page: &Page) -> Vec<&TypeCell> {
    match &page.content {
        Content::Api(api) => api.parameters.iter().map(|row| &row.ty).chain(&api.response.types).collect(),
        Content::Resource(types) => {
            types.iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships)).map(|row| &row.ty).collect()
        }
    }
}

fn cells_mut(page: &mut Page) -> Vec<&mut TypeCell> {
    match &mut page.content {
        Content::Api(api) => {
            let body = match &mut api.body {
                BodySaid::Resource(ty) => ty.as_mut(),
                _ => None,
            };
            api.parameters.iter_mut().map(|row| &mut row.ty).chain(&mut api.response.types).chain(body).collect()
        }
        Content::Resource(types) => {
            let rows = types.iter_mut().flat_map(|ty| ty.properties.iter_mut().chain(&mut ty.relationships));
            rows.map(|row| &mut row.ty).collect()
        }
    }
}

/// Short names of all types, in lower case.
type Names = HashSet<String>;

fn declared(pages: &[Page]) -> Names {
    let short = |name: &str| name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let mut names = Names::default();
    for page in pages {
        if let Content::Resource(types) = &page.content {
            names.insert(short(page.stem()));
            names.extend(types.iter().flat_map(|ty| ty.annotated.iter().chain(&ty.titled)).map(|name| short(name)));
        }
        names.extend(page.enums.iter().filter_map(|table| table.name.as_deref()).map(short));
    }
    names
}

/// Whether a cell says nothing that is the name of a type.
fn is_damaged(cell: &TypeCell, names: &Names) -> bool {
    let short = || cell.text.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    cell.link.is_none() && (!cell.text.is_ascii() || (primitive(&cell.text).is_none() && !names.contains(&short())))
}

fn learn(ty: &TypeDeclaration, names: &Names, mut memory: Memory) -> Memory {
    for row in ty.properties.iter().filter(|row| is_damaged(&row.ty, names)) {
        let key = ty.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name));
        if let Some(shown) = key.and_then(shown).filter(|shown| shown.text.starts_with("Edm.")) {
            memory.learn(&row.ty.text, &shown.text);
        }
    }
    memory
}

fn mend(
    place: &Place,
    cell: &mut TypeCell,
    shown: Option<TypeCell>,
    names: &Names,
    memory: &Memory,
    (name, line): (&str, u32),
) -> Option<Diagnostic> {
    if cell.or.iter().any(|other| other.link.is_none() && !other.text.is_ascii()) {
        cell.or.retain(|other| other.link.is_some() || other.text.is_ascii());
        let message = format!("{name} may be of another type, which is translated and which nothing here tells");
        let dropped = Diagnostic::new(Code::TypeDamaged, &place.path, line, message).about(name);
        return mend(place, cell, shown, names, memory, (name, line)).or(Some(dropped));
    }
    if cell.text.is_empty() || !is_damaged(cell, names) {
        return None;
    }
    let elsewhere =
        || memory.always(&cell.text, TYPES).map(|text| TypeCell { text: text.to_owned(), ..TypeCell::default() });
    match shown.or_else(elsewhere) {
        Some(known) => replace(place, cell, &known, name, line),
        None if cell.text.is_ascii() => None,
        None => {
            let message = format!("{} is the translation of a type that nothing here tells; write the type", cell.text);
            *cell = TypeCell { text: String::new(), or: Vec::new(), ..cell.clone() };
            Some(Diagnostic::new(Code::TypeDamaged, &place.path, line, message).about(name))
        }
    }
}

/// Puts a type in the place of a word that names none.
pub(super) fn replace(
    place: &Place,
    cell: &mut TypeCell,
    known: &TypeCell,
    name: &str,
    line: u32,
) -> Option<Diagnostic> {
    let named = cell.text.is_ascii() && (cell.link.is_some() || primitive(&cell.text).is_some());
    if named || cell.text.is_empty() || known.text.is_empty() {
        return None;
    }
    let collection = cell.collection || known.collection;
    let said = std::mem::replace(cell, TypeCell { collection, ..known.clone() });
    let message = format!("the type {} of {name} stands for {}", said.text, cell.text);
    Some(Diagnostic::new(Code::TypeRestored, &place.path, line, message).about(name))
}

/// The type that a key shows.
pub(super) fn shown(key: &JsonKey) -> Option<TypeCell> {
    let text = match &key.value {
        JsonValue::Boolean => "Edm.Boolean",
        JsonValue::Integer => "Edm.Int32",
        JsonValue::Float => "Edm.Double",
        JsonValue::String(words) if words.to_ascii_lowercase().contains("timestamp") => "Edm.DateTimeOffset",
        JsonValue::String(words) => primitive(words).unwrap_or("Edm.String"),
        JsonValue::Object(Some(name)) => name.as_str(),
        JsonValue::Object(None) | JsonValue::Unknown => return None,
    };
    Some(TypeCell { text: text.to_owned(), collection: key.collection, ..TypeCell::default() })
}
