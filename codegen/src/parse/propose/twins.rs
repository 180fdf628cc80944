//! Twins: a translated page and the English page of its path in, what the words of the one stand for by those of the other
//! out.
//!
//! Tables and paragraphs are paired by section and place, where both pages have as many; sentences likewise.

use super::sentences::sentences;
use super::votes::{NOTHING, Votes, clean, ending};
use crate::parse::lexicon::Lexicon;
use crate::parse::markdown::{Row, Table, Text};
use crate::parse::phrases::Phrases;
use crate::parse::section::{Placed, Section};
use crate::parse::{paragraphs, primitive, tables};

/// The sections of which tables are paired.
const TABLES: [Section; 7] = [
    Section::Properties,
    Section::Relationships,
    Section::Body,
    Section::FunctionParameters,
    Section::QueryParameters,
    Section::PathParameters,
    Section::Headers,
];

/// Votes for the words of a page.
pub(super) fn page(translated: &[Placed<'_, '_>], english: &[Placed<'_, '_>], votes: &mut Votes) {
    for section in &TABLES {
        let pairs = paired(tables(translated, section).collect(), tables(english, section).collect());
        pairs.iter().for_each(|((_, table), (_, twin))| self::table(table, twin, votes));
    }
    let words = Lexicon::english();
    let said: [(Section, &[(&str, &Phrases)]); 4] = [
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
    for (section, keys) in said {
        let pairs = paired(paragraphs(translated, &section).collect(), paragraphs(english, &section).collect());
        for ((_, text), (_, twin)) in pairs {
            aligned(text, twin, "sentence by its twin", |said| key_within(said, keys), votes);
        }
    }
}

/// The things of two pages in pairs; none where one page has more.
fn paired<T>(these: Vec<T>, those: Vec<T>) -> Vec<(T, T)> {
    if these.len() == those.len() { these.into_iter().zip(those).collect() } else { Vec::new() }
}

fn table(table: &Table, twin: &Table, votes: &mut Votes) {
    if table.head.len() != twin.head.len() || table.rows.len() != twin.rows.len() {
        return;
    }
    for (head, english) in table.head.iter().zip(&twin.head) {
        let key = Lexicon::english().columns.exactly(english.plain.trim());
        let key = key.map_or_else(|| NOTHING.to_owned(), |name| format!("columns.{name}"));
        votes.vote("head by its twin", &key, &head.plain);
    }
    for (row, english) in table.rows.iter().zip(&twin.rows) {
        self::row(row, english, votes);
    }
}

fn row(row: &Row, twin: &Row, votes: &mut Votes) {
    for (cell, english) in row.cells.iter().zip(&twin.cells).skip(1) {
        let linked = cell.links().next().is_some() || english.links().next().is_some();
        match primitive(&english.plain) {
            Some(name) if !linked && primitive(&cell.plain).is_none() => {
                votes.vote("type cell by its twin", &format!("types.{name}"), &cell.plain);
            }
            Some(_) => {}
            None => {
                inherited(cell, english, votes);
                aligned(cell, english, "description by its twin", key_of_row, votes);
            }
        }
    }
}

/// What stands before the link to the type that a row is inherited from.
fn inherited(cell: &Text, twin: &Text, votes: &mut Votes) {
    if let Some((mark, _)) = cell.links().next()
        && twin.links().count() == 1
    {
        let opening = sentences(&cell.plain[..mark.start]).last().unwrap_or_default();
        let is = Lexicon::english().row.inherited.any(&twin.plain);
        votes.vote("before a link in a row", if is { "row.inherited" } else { NOTHING }, ending(opening, 3));
    }
}

/// Votes for each sentence of a text by the sentence at its place in another.
fn aligned<'k>(text: &Text, twin: &Text, place: &'static str, key: impl Fn(&str) -> &'k str, votes: &mut Votes) {
    let pairs = paired(sentences(&text.plain).collect(), sentences(&twin.plain).collect());
    pairs.into_iter().for_each(|(said, english)| votes.vote(place, key(english), said));
}

/// The fact that an English sentence of a row states, where it states no other.
fn key_of_row(sentence: &str) -> &'static str {
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
    keys.into_iter().find(|(_, words)| words.is(&sentence)).map_or(NOTHING, |(key, _)| key)
}

fn key_within<'k>(sentence: &str, keys: &[(&'k str, &Phrases)]) -> &'k str {
    keys.iter().find(|(_, words)| words.any(sentence)).map_or(NOTHING, |(key, _)| key)
}
