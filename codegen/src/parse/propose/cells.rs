//! Type cells: words beside what the JSON representation shows in, which of them name a type or a collection out.

use super::votes::{NOTHING, Votes, clean};
use crate::model::page::{JsonKey, JsonValue, TypeDeclaration};
use crate::parse::lexicon::Lexicon;
use crate::parse::markdown::{MarkKind, Row, Text};
use crate::parse::phrases::is_unspaced;
use crate::parse::{parameters, primitive};

/// The words of a type cell, and what is known of the type.
#[derive(Debug)]
pub(super) struct Cell {
    /// The words; names that a link leads to are left out.
    words: String,
    /// The primitive type; none where the JSON shows an object, or nothing sure.
    primitive: Option<&'static str>,
    linked: bool,
    collection: bool,
}

/// The type cell of a row, where the JSON representation of the type has the row's name.
pub(super) fn cell(row: &Row, declared: &TypeDeclaration) -> Option<Cell> {
    let name = parameters::name(row.cells.first()?)?;
    let key = declared.json.iter().find(|key| key.name.eq_ignore_ascii_case(&name))?;
    let cell = row.cells.get(1)?;
    let linked = cell.links().next().is_some();
    if (!linked && is_name(cell.plain.trim())) || key.value == JsonValue::Unknown {
        return None;
    }
    Some(Cell { words: words(cell), primitive: shown(key), linked, collection: key.collection })
}

/// Whether a cell is the name of a type, and no word for one: `doorMode`, `microsoft.graph.doorMode`.
fn is_name(cell: &str) -> bool {
    let apart = |c: char| c.is_ascii_uppercase() || matches!(c, '.' | '_');
    primitive(cell).is_none() && cell.is_ascii() && !cell.contains(' ') && cell.chars().skip(1).any(apart)
}

/// The primitive type that a value of a representation shows: `String (timestamp)`, `true`, `1024`.
fn shown(key: &JsonKey) -> Option<&'static str> {
    match &key.value {
        JsonValue::Boolean => Some("Edm.Boolean"),
        JsonValue::Integer => Some("Edm.Int32"),
        JsonValue::Float => Some("Edm.Double"),
        JsonValue::String(words) => {
            let (outer, inner) = words.split_once('(').unwrap_or((words, ""));
            primitive(inner.trim_end_matches(')')).or_else(|| primitive(outer))
        }
        JsonValue::Object(_) | JsonValue::Unknown => None,
    }
}

/// The words of a cell without the names of types that it links to.
fn words(cell: &Text) -> String {
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

/// The text of a link without the name in it: what looks like the file that it leads to, or like nothing but a name.
fn without_name(text: &str, target: &str) -> String {
    let file = target.split('#').next().unwrap_or(target).rsplit('/').next().unwrap_or(target).to_ascii_lowercase();
    let is_name = |word: &str| {
        let word = word.rsplit('.').next().unwrap_or(word);
        file.starts_with(&word.to_ascii_lowercase()) || word.chars().skip(1).any(|c| c.is_ascii_uppercase())
    };
    let apart = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_')));
    apart.filter(|word| !word.is_empty() && !is_name(word)).collect::<Vec<_>>().join(" ")
}

/// Votes for the words of types first, for those of collections where the type is known, and then for the words of
/// types beside them.
pub(super) fn vote(cells: &[Cell], votes: &mut Votes) {
    for cell in cells.iter().filter(|cell| !cell.linked && !cell.collection && !is_english(&cell.words)) {
        votes.vote("type cell", &type_key(cell.primitive), &cell.words);
    }
    let types = known_types(votes);
    for cell in cells.iter().filter(|cell| !is_english(&cell.words)) {
        let rest = if cell.linked { Some(cell.words.clone()) } else { without_any(&cell.words, &types) };
        if let Some(rest) = rest {
            votes.vote("beside a type", if cell.collection { "type.collection" } else { "type.fillers" }, &rest);
        }
    }
    let mut collections: Vec<String> = votes.decided("type.collection").into_iter().map(|(word, _)| word).collect();
    collections.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for cell in cells.iter().filter(|cell| !cell.linked && cell.collection) {
        if let Some(rest) = without_any(&cell.words, &collections).filter(|rest| !is_english(rest)) {
            votes.vote("type cell", &type_key(cell.primitive), &rest);
        }
    }
}

fn type_key(primitive: Option<&str>) -> String {
    primitive.map_or_else(|| NOTHING.to_owned(), |name| format!("types.{name}"))
}

fn is_english(word: &str) -> bool {
    primitive(word).is_some()
}

/// The words of types that are decided, and the English ones, the longest first.
fn known_types(votes: &Votes) -> Vec<String> {
    let english = ["string", "boolean", "int32", "int64", "datetimeoffset", "guid", "double", "duration", "date"];
    let decided = Lexicon::english().types.names().flat_map(|name| votes.decided(&format!("types.{name}")));
    let mut words: Vec<String> = decided.map(|(word, _)| word).chain(english.map(str::to_owned)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// A text without the first of some words that stands at its start or its end; none where none does, or nothing else.
fn without_any(text: &str, words: &[String]) -> Option<String> {
    let rest = words.iter().find_map(|word| {
        let before = text.strip_suffix(word.as_str()).filter(|rest| rest.chars().next_back().is_some_and(ends_a_word));
        before.or_else(|| text.strip_prefix(word.as_str()).filter(|rest| rest.chars().next().is_some_and(ends_a_word)))
    })?;
    let rest = clean(rest);
    (!rest.is_empty()).then_some(rest)
}

/// Whether a character beside a word is no part of it.
fn ends_a_word(c: char) -> bool {
    !c.is_alphanumeric() || is_unspaced(c)
}

/// What stands between the types of a cell that names two: vote for it.
pub(super) fn between(cell: &Text, votes: &mut Votes) {
    let links: Vec<_> = cell.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Link(_))).collect();
    if let [first, second] = links[..]
        && let Some(between) = cell.plain.get(first.end..second.start)
    {
        votes.vote("between types", "type.or", between);
    }
}
