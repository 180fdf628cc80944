//! Counts the words of type cells. The JSON representation shows which type each cell names.

use super::votes::{Votes, clean};
use crate::lexicon::{find_primitive, is_unspaced};
use crate::model::names::{Primitive, short_name};
use crate::model::page::{JsonKey, JsonValue, TypeDeclaration};
use crate::parse::markdown::{MarkKind, Row, Text};
use crate::parse::read_name;

/// The words of a type cell, and the type that the JSON representation shows.
#[derive(Debug)]
pub(super) struct Cell {
    /// The words, without the names of types that the cell links to.
    words: String,
    /// The primitive type; `None` if the JSON shows an object or does not show the type.
    primitive: Option<Primitive>,
    linked: bool,
    collection: bool,
}

/// Reads the type cell of a row, if the JSON representation has a key with the name of the row.
pub(super) fn read_cell(row: &Row, declared: &TypeDeclaration) -> Option<Cell> {
    let name = read_name(row.cells.first()?)?;
    let key = declared.json.iter().find(|key| key.name.eq_ignore_ascii_case(&name))?;
    let cell = row.cells.get(1)?;
    let linked = cell.links().next().is_some();
    if (!linked && is_name(cell.plain.trim())) || key.value == JsonValue::Unknown {
        return None;
    }
    Some(Cell { words: words_beside_links(cell), primitive: primitive_of(key), linked, collection: key.collection })
}

/// Whether a cell is the name of a type and not a word for one: `doorMode`, `microsoft.graph.doorMode`.
fn is_name(cell: &str) -> bool {
    let apart = |c: char| c.is_ascii_uppercase() || matches!(c, '.' | '_');
    find_primitive(cell).is_none() && cell.is_ascii() && !cell.contains(' ') && cell.chars().skip(1).any(apart)
}

/// The primitive type of a value in a JSON representation: `String (timestamp)`, `true`, `1024`.
fn primitive_of(key: &JsonKey) -> Option<Primitive> {
    match &key.value {
        JsonValue::Boolean => Some(Primitive::Boolean),
        JsonValue::Integer => Some(Primitive::Int32),
        JsonValue::Float => Some(Primitive::Double),
        JsonValue::String(words) => {
            let (outer, inner) = words.split_once('(').unwrap_or((words, ""));
            find_primitive(inner.trim_end_matches(')')).or_else(|| find_primitive(outer))
        }
        JsonValue::Object(_) | JsonValue::Unknown => None,
    }
}

/// The words of a cell without the names of the types that it links to.
fn words_beside_links(cell: &Text) -> String {
    let mut words = String::new();
    let mut end = 0;
    for (mark, target) in cell.links() {
        words.push_str(&cell.plain[end..mark.start]);
        words.push(' ');
        words.push_str(&without_name(cell.under(mark), target));
        words.push(' ');
        end = mark.end;
    }
    words.push_str(&cell.plain[end..]);
    clean(&words)
}

/// The text of a link without names of types. A name is a word that the name of the linked file starts with, or a word
/// with a capital inside.
fn without_name(text: &str, target: &str) -> String {
    let file = target.split('#').next().unwrap_or(target).rsplit('/').next().unwrap_or(target).to_ascii_lowercase();
    let is_name = |word: &str| {
        let word = short_name(word);
        file.starts_with(&word.to_ascii_lowercase()) || word.chars().skip(1).any(|c| c.is_ascii_uppercase())
    };
    let apart = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_')));
    apart.filter(|word| !word.is_empty() && !is_name(word)).collect::<Vec<_>>().join(" ")
}

/// Counts the words for types first, then those for collections beside known types, then those for types beside known
/// collections.
pub(super) fn count(cells: &[Cell], votes: &mut Votes) {
    for cell in cells.iter().filter(|cell| !cell.linked && !cell.collection && !is_english(&cell.words)) {
        votes.vote("type cell", type_key(cell.primitive).as_deref(), &cell.words);
    }
    let types = known_types(votes);
    for cell in cells.iter().filter(|cell| !is_english(&cell.words)) {
        let rest = if cell.linked { Some(cell.words.clone()) } else { without_any(&cell.words, &types) };
        if let Some(rest) = rest {
            votes.vote("beside a type", Some(if cell.collection { "type.collection" } else { "type.fillers" }), &rest);
        }
    }
    let mut collections: Vec<String> = votes.wordings_of("type.collection").into_iter().map(|(word, _)| word).collect();
    collections.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for cell in cells.iter().filter(|cell| !cell.linked && cell.collection) {
        if let Some(rest) = without_any(&cell.words, &collections).filter(|rest| !is_english(rest)) {
            votes.vote("type cell", type_key(cell.primitive).as_deref(), &rest);
        }
    }
}

fn type_key(primitive: Option<Primitive>) -> Option<String> {
    Some(format!("types.{}", primitive?.as_str()))
}

fn is_english(word: &str) -> bool {
    find_primitive(word).is_some()
}

/// The words for types that are known: those counted often enough and the English ones, the longest first.
fn known_types(votes: &Votes) -> Vec<String> {
    let english = Primitive::ALL.iter().map(|primitive| primitive.short().to_lowercase());
    let keys = Primitive::ALL.iter().filter_map(|primitive| type_key(Some(*primitive)));
    let learnt = keys.flat_map(|key| votes.wordings_of(&key));
    let mut words: Vec<String> = learnt.map(|(word, _)| word).chain(english).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// Removes the first of `words` that the text ends or starts with. Returns `None` if there is none, or if nothing is
/// left.
fn without_any(text: &str, words: &[String]) -> Option<String> {
    let rest = words.iter().find_map(|word| {
        let before = text.strip_suffix(word.as_str()).filter(|rest| rest.chars().next_back().is_some_and(ends_a_word));
        before.or_else(|| text.strip_prefix(word.as_str()).filter(|rest| rest.chars().next().is_some_and(ends_a_word)))
    })?;
    let rest = clean(rest);
    (!rest.is_empty()).then_some(rest)
}

/// Whether a character before or after a word does not belong to it.
fn ends_a_word(c: char) -> bool {
    !c.is_alphanumeric() || is_unspaced(c)
}

/// Counts the words between the two types of a cell that links to two.
pub(super) fn count_between(cell: &Text, votes: &mut Votes) {
    let links: Vec<_> = cell.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Link(_))).collect();
    if let [first, second] = links[..]
        && let Some(between) = cell.plain.get(first.end..second.start)
    {
        votes.vote("between types", Some("type.or"), between);
    }
}
