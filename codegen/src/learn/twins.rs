//! Counts the words of a translated page by the English words at the same place of its English twin.
//!
//! Tables, paragraphs and sentences are paired by section and position, if both pages have the same number of them.

use super::sentences::sentences;
use super::votes::{Votes, clean, last_words};
use crate::lexicon::{Lexicon, Phrases, find_primitive};
use crate::parse::markdown::{Row, Table, Text};
use crate::parse::{Section, Sections};

/// The sections whose tables are paired.
const TABLES: [Section; 7] = [
    Section::Properties,
    Section::Relationships,
    Section::Body,
    Section::FunctionParameters,
    Section::QueryParameters,
    Section::PathParameters,
    Section::Headers,
];

/// Counts the words of a page by those of its English twin.
pub(super) fn count_page(translated: &Sections<'_, '_>, english: &Sections<'_, '_>, votes: &mut Votes) {
    for section in &TABLES {
        let pairs = pair(translated.tables(section).collect(), english.tables(section).collect());
        pairs.iter().for_each(|((_, table), (_, twin))| count_table(table, twin, votes));
    }
    let words = Lexicon::english();
    let sentences: [(Section, &[(&str, &Phrases)]); 4] = [
        (
            Section::Body,
            &[
                ("body.none", &words.body.none),
                ("body.parameters", &words.body.parameters),
                ("body.resource", &words.body.resource),
            ],
        ),
        (Section::Response, &[("response.no_body", &words.response.no_body)]),
        (Section::Intro, &[("intro.abstract", &words.intro.is_abstract)]),
        (Section::QueryParameters, &[("query.not_supported", &words.query.not_supported)]),
    ];
    for (section, keys) in sentences {
        let pairs = pair(translated.paragraphs(&section).collect(), english.paragraphs(&section).collect());
        for ((_, text), (_, twin)) in pairs {
            count_sentences(text, twin, "sentence by its twin", |english| key_within(english, keys), votes);
        }
    }
}

/// Pairs the items of two pages by position; returns nothing if their numbers differ.
fn pair<T>(these: Vec<T>, those: Vec<T>) -> Vec<(T, T)> {
    if these.len() == those.len() { these.into_iter().zip(those).collect() } else { Vec::new() }
}

fn count_table(table: &Table, twin: &Table, votes: &mut Votes) {
    if table.head.len() != twin.head.len() || table.rows.len() != twin.rows.len() {
        return;
    }
    for (head, english) in table.head.iter().zip(&twin.head) {
        let key = Lexicon::english().columns.name_of(english.plain.trim());
        let key = key.map(|head| format!("columns.{}", head.as_str()));
        votes.vote("head by its twin", key.as_deref(), &head.plain);
    }
    for (row, english) in table.rows.iter().zip(&twin.rows) {
        count_row(row, english, votes);
    }
}

fn count_row(row: &Row, twin: &Row, votes: &mut Votes) {
    for (cell, english) in row.cells.iter().zip(&twin.cells).skip(1) {
        let linked = cell.links().next().is_some() || english.links().next().is_some();
        match find_primitive(&english.plain) {
            Some(ty) if !linked && find_primitive(&cell.plain).is_none() => {
                votes.vote("type cell by its twin", Some(&format!("types.{}", ty.as_str())), &cell.plain);
            }
            Some(_) => {}
            None => {
                count_inherited(cell, english, votes);
                count_sentences(cell, english, "description by its twin", key_of_row, votes);
            }
        }
    }
}

/// Counts the words before the link to the type that a row is inherited from.
fn count_inherited(cell: &Text, twin: &Text, votes: &mut Votes) {
    if let Some((mark, _)) = cell.links().next()
        && twin.links().count() == 1
    {
        let opening = sentences(&cell.plain[..mark.start]).last().unwrap_or_default();
        let key = Lexicon::english().row.inherited.any(&twin.plain).then_some("row.inherited");
        votes.vote("before a link in a row", key, last_words(opening, 3));
    }
}

/// Counts each sentence of a text by the key of the sentence at its place in the twin.
fn count_sentences<'k>(
    text: &Text,
    twin: &Text,
    place: &'static str,
    key: impl Fn(&str) -> Option<&'k str>,
    votes: &mut Votes,
) {
    let pairs = pair(sentences(&text.plain).collect(), sentences(&twin.plain).collect());
    pairs.into_iter().for_each(|(sentence, english)| votes.vote(place, key(english), sentence));
}

/// The key of the one fact that an English sentence of a row states.
fn key_of_row(sentence: &str) -> Option<&'static str> {
    let row = &Lexicon::english().row;
    let keys = [
        ("row.required", &row.required),
        ("row.optional", &row.optional),
        ("row.key", &row.key),
        ("row.read_only", &row.read_only),
        ("row.not_nullable", &row.not_nullable),
        ("row.nullable", &row.nullable),
        ("row.multivalued", &row.multivalued),
    ];
    let sentence = clean(sentence);
    keys.into_iter().find(|(_, words)| words.is(&sentence)).map(|(key, _)| key)
}

fn key_within<'k>(sentence: &str, keys: &[(&'k str, &Phrases)]) -> Option<&'k str> {
    keys.iter().find(|(_, words)| words.any(sentence)).map(|(key, _)| *key)
}
