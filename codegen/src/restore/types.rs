//! Types of rows: words that no lexicon has and no page declares, told by JSON and by what they stand for elsewhere.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use super::align::likeness;
use super::memory::{Memory, TYPES};
use super::words::Vocabulary;
use super::{Place, api_pages, type_pages};
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::primitive;
use crate::model::page::{Content, JsonKey, JsonValue, Page, TypeCell, TypeDeclaration};

/// Gives rows whose type is no name of any the one that their key, or the same words elsewhere, have.
pub(super) fn restore(pages: &mut [Page], words: &Vocabulary) -> Vec<Diagnostic> {
    let names = declared(pages);
    let memory = type_pages(pages, words)
        .map(|(_, types)| types.iter().fold(Memory::default(), |memory, ty| learn(ty, &names, memory)))
        .reduce(Memory::default, Memory::join);
    let mut diagnostics: Vec<Diagnostic> = type_pages(pages, words)
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
    diagnostics.par_extend(api_pages(pages, words).flat_map_iter(|(place, api)| {
        let mut noted = Vec::new();
        for row in &mut api.parameters {
            noted.extend(mend(&place, &mut row.ty, None, &names, &memory, (&row.name, row.line)));
        }
        noted
    }));
    diagnostics
}

/// Short names of all types, by the same in lower case.
type Names = HashMap<String, String>;

fn declared(pages: &[Page]) -> Names {
    let mut names = Names::default();
    let mut add = |name: &str| {
        let short = name.rsplit('.').next().unwrap_or_default();
        names.entry(short.to_ascii_lowercase()).or_insert_with(|| short.to_owned());
    };
    for page in pages {
        if let Content::Resource(types) = &page.content {
            types.iter().flat_map(|ty| ty.annotated.iter().chain(&ty.titled)).for_each(|name| add(name));
            add(page.stem());
        }
        page.enums.iter().filter_map(|table| table.name.as_deref()).for_each(&mut add);
    }
    names
}

/// Whether a cell says nothing that is the name of a type.
fn is_damaged(cell: &TypeCell, names: &Names) -> bool {
    let short = || cell.text.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    cell.link.is_none() && (!cell.text.is_ascii() || (primitive(&cell.text).is_none() && !names.contains_key(&short())))
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
    let named = |text: &str| TypeCell { text: text.to_owned(), ..TypeCell::default() };
    let elsewhere = || memory.always(&cell.text, TYPES).map(named);
    let heard = || heard(&cell.text, names).map(named);
    // A representation shows a string for an enum too.
    let known = match shown {
        Some(shown) if shown.text != "Edm.String" => Some(shown),
        text => heard().map(|heard| TypeCell { collection: cell.collection, ..heard }).or(text).or_else(elsewhere),
    };
    match known {
        Some(known) => replace(place, cell, &known, name, line),
        None if cell.text.is_ascii() => None,
        None => {
            let message = format!("{} is the translation of a type that nothing here tells; write the type", cell.text);
            *cell = TypeCell { text: String::new(), or: Vec::new(), ..cell.clone() };
            Some(Diagnostic::new(Code::TypeDamaged, &place.path, line, message).about(name))
        }
    }
}

/// The type whose name a word in other letters sounds like, where no other does so nearly as much.
fn heard<'n>(said: &str, names: &'n Names) -> Option<&'n str> {
    if said.is_ascii() || said.chars().count() < 8 {
        return None;
    }
    let mut alike: Vec<(f64, &str)> =
        names.values().filter_map(|name| Some((likeness(said, name)?, name.as_str()))).collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let next = alike.get(1).map_or(0.0, |(likeness, _)| *likeness);
    alike.first().filter(|(best, _)| *best >= 0.7 && *best >= next + 0.1).map(|(_, name)| *name)
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
