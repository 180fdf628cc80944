//! Reads the tables of request headers.

use rustc_hash::FxHashSet;

use super::column::{Column, read_columns};
use super::description::find_requirement;
use super::markdown::{Row, Table, Text};
use super::reader::PageReader;
use super::section::{Section, Sections};
use crate::diagnostic::Code;
use crate::lexicon::Lexicon;
use crate::model::types::Header;

/// Headers whose value is one word at the start of its cell. The translation of the value may have another meaning:
/// that of `eventual` may be the word for optional.
const ONE_WORD: [&str; 1] = ["ConsistencyLevel"];

/// Reads the headers that a page lists, each once.
pub(super) fn read_headers(sections: &Sections<'_, '_>, reader: &mut PageReader<'_>) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let mut names = FxHashSet::default();
    for (_, table) in sections.tables(&Section::Headers) {
        for header in read_table(table, reader) {
            if names.insert(header.name.to_ascii_lowercase()) {
                headers.push(header);
            }
        }
    }
    headers
}

/// Reads the headers of a table. `Prefer: outlook.timezone` names the header before the colon.
fn read_table(table: &Table, reader: &mut PageReader<'_>) -> Vec<Header> {
    let lexicon = reader.context.lexicon;
    let columns = read_columns(table, lexicon);
    let mut headers: Vec<Header> = Vec::new();
    let mut names = FxHashSet::default();
    for row in &table.rows {
        let Some(cell) = columns.cell(&row.cells, Column::Name).or(row.cells.first()) else { continue };
        let words = cell.plain.split([':', '：']).next().unwrap_or_default().trim();
        let name = match lexicon.headers.name_of(words) {
            Some(known) => known.as_str(),
            None if reader.context.translated => name_by_value(words, row),
            None => words,
        };
        if !is_token(name) {
            if !cell.is_empty() {
                reader.report(Code::RowUnused, row.line, "this row names no header; mend or remove it");
            }
        } else if names.insert(name.to_ascii_lowercase()) {
            headers.push(Header { name: name.to_owned(), required: is_required(name, cell, row, lexicon) });
        }
    }
    headers
}

/// Whether a row states that its header is required: in a sentence of any cell, else at the end of the last one.
fn is_required(name: &str, name_cell: &Text, row: &Row, lexicon: &Lexicon) -> Option<bool> {
    let stated = |cell: &Text| find_requirement(without_value(name, &cell.plain), lexicon);
    let last = || row.cells.last().filter(|last| !std::ptr::eq(*last, name_cell));
    row.cells.iter().find_map(stated).or_else(|| requirement_at_end(&last()?.plain, lexicon))
}

/// The text of a cell without the value of its header, if that is one word.
fn without_value<'c>(name: &str, cell: &'c str) -> &'c str {
    match cell.split_once(['.', '。']) {
        Some((value, rest)) if ONE_WORD.contains(&name) && value.split_whitespace().count() == 1 => rest,
        _ => cell,
    }
}

/// Finds the word at the end of a cell without a full stop before it: `Bearer {token} Required`.
fn requirement_at_end(plain: &str, lexicon: &Lexicon) -> Option<bool> {
    let text = plain.trim_end_matches(['.', '。', ' ', '*']);
    let required = lexicon.row.required.ends(text) && !text.to_lowercase().ends_with("not required");
    (required || lexicon.row.optional.ends(text)).then_some(required)
}

/// The name of a header on a translated page, by the value that its row shows.
fn name_by_value<'s>(words: &'s str, row: &Row) -> &'s str {
    let holds = |value: &str| row.cells.iter().skip(1).any(|cell| cell.plain.contains(value));
    if words.contains('-') && is_token(words) {
        words
    } else if holds("Bearer") || holds("{token}") || holds("<token>") {
        "Authorization"
    } else if !is_token(words) && row.cells.get(1).is_some_and(|cell| cell.plain.trim() == "application/json") {
        "Accept"
    } else {
        words
    }
}

fn is_token(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
