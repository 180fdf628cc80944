//! What the pages of a locale show by themselves: tables by their sections, rows by the JSON representation.

use super::votes::{NOTHING, Votes};
use super::{Seen, cells, sentences};
use crate::model::page::{Content, Page};
use crate::model::types::Method;
use crate::parse::Context;
use crate::parse::lexicon::Lexicon;
use crate::parse::markdown::{BlockKind, Row, Table, Text};
use crate::parse::permissions::permissions;
use crate::parse::section::{Placed, Section};

/// Votes for the words of a page.
pub(super) fn page(placed: &[Placed<'_, '_>], page: &Page, seen: &mut Seen) {
    for item in placed {
        if let BlockKind::Table(table) = &item.block.kind {
            self::table(table, &item.section, page, seen);
        }
    }
    match &page.content {
        Content::Api(api) => sentences::operation(placed, api, &mut seen.votes),
        Content::Resource(types) => {
            if let Some(declared) = types.first() {
                sentences::resource(placed, declared, &mut seen.votes);
            }
        }
    }
}

/// Votes for the words of headings by their anchors. Among the examples there are others of the same words, which only
/// anchors of the page itself tell apart.
pub(super) fn headings(headings: &[(&str, &str)], votes: &mut Votes) {
    let mut shown = false;
    for (heading, anchor) in headings {
        let words = anchor.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').replace('-', " ");
        let key = Lexicon::english().headings.exactly(&words);
        if key.is_some() || !shown {
            let key = key.map_or_else(|| NOTHING.to_owned(), |key| format!("headings.{key}"));
            votes.vote("heading", &key, heading.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()));
        }
        shown |= key == Some("example");
    }
}

fn table(table: &Table, section: &Section, page: &Page, seen: &mut Seen) {
    heads(table, section, page, seen);
    match section {
        Section::Properties | Section::Relationships => {
            let Content::Resource(types) = &page.content else { return };
            for row in table.rows.iter().filter(|row| row.cells.len() == 3) {
                seen.cells.extend(types.first().and_then(|declared| cells::cell(row, declared)));
                cells::between(&row.cells[1], &mut seen.votes);
                sentences::description(&row.cells[2], &mut seen.votes);
            }
        }
        Section::Body | Section::FunctionParameters => {
            for row in table.rows.iter().filter(|row| row.cells.len() == 3) {
                cells::between(&row.cells[1], &mut seen.votes);
                sentences::description(&row.cells[2], &mut seen.votes);
            }
        }
        Section::Headers => table.rows.iter().for_each(|row| header(row, page, seen)),
        Section::Permissions => {
            callers(table, seen);
            privileges(table, seen);
        }
        _ => {}
    }
}

/// Votes for the heads of a table by their places; of tables with other columns than usual nothing is known.
fn heads(table: &Table, section: &Section, page: &Page, seen: &mut Seen) {
    let changes = changes(page);
    let columns = table.head.len();
    let numbered =
        || table.rows.iter().all(|row| row.cells.get(1).is_some_and(|cell| cell.plain.trim().parse::<i64>().is_ok()));
    let keys: &[&str] = match (section, columns) {
        (Section::Properties, 3) => &["columns.property", "columns.type", "columns.description"],
        (Section::Relationships, 3) => &["columns.name", "columns.type", "columns.description"],
        (Section::Body, 3) if changes => &["columns.property", "columns.type", "columns.description"],
        (Section::Body | Section::FunctionParameters | Section::PathParameters, 3) => {
            &["columns.parameter", "columns.type", "columns.description"]
        }
        (Section::Headers, 2) => &["columns.name"],
        (Section::Members { .. }, 2) => &["columns.member"],
        (Section::Members { .. }, 3) if numbered() => &["columns.member", "columns.value", "columns.description"],
        _ => &[],
    };
    for (cell, key) in table.head.iter().zip(keys) {
        seen.votes.vote("head", key, &cell.plain);
    }
    if columns == 4 && matches!(section, Section::Body | Section::Headers | Section::FunctionParameters) {
        marked(table, seen);
    }
}

/// Whether an operation changes something: what its table lists are properties.
fn changes(page: &Page) -> bool {
    let Content::Api(api) = &page.content else { return false };
    !api.requests.is_empty() && api.requests.iter().all(|request| request.method == Method::Patch)
}

/// Votes for the head of a column whose cells say one of two things: whether the row has to be given.
fn marked(table: &Table, seen: &mut Seen) {
    for (column, head) in table.head.iter().enumerate().skip(2) {
        let mut said: Vec<&str> =
            table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.plain.trim()).collect();
        let all = said.len();
        said.sort_unstable();
        said.dedup();
        if all > said.len() && said.len() <= 2 && said.iter().all(|word| (1..=12).contains(&word.chars().count())) {
            seen.votes.vote("head", "columns.required", &head.plain);
        }
    }
}

/// Votes for the words of a header by what it holds, and for what follows a token: that it has to be sent.
fn header(row: &Row, page: &Page, seen: &mut Seen) {
    let (Some(name), Content::Api(api)) = (row.cells.first(), &page.content) else { return };
    let holds = |value: &str| row.cells.iter().skip(1).any(|cell| cell.plain.contains(value));
    let reads = api.requests.iter().all(|request| request.method == Method::Get);
    let key = match () {
        () if holds("Bearer") || holds("{token}") => "headers.Authorization",
        () if holds("application/json") && reads => "headers.Accept",
        () if holds("application/json") => "headers.Content-Type",
        () => NOTHING,
    };
    seen.votes.vote("header", key, &name.plain);
    let token = row.cells.iter().skip(1).find_map(|cell| cell.plain.split_once("{token}"));
    if let Some((_, rest)) = token {
        seen.votes.vote("behind a token", "row.required", rest);
    }
}

/// Votes for the words of callers by their order: delegated, delegated with a personal account, application.
fn callers(table: &Table, seen: &mut Seen) {
    let cells: Vec<&Text> = table.rows.iter().filter_map(|row| row.cells.first()).collect();
    let [work, personal, application] = cells[..] else { return };
    let apart =
        |cell: &Text| cell.plain.split_once(['(', '（']).map(|(kind, account)| (kind.to_owned(), account.to_owned()));
    if let (Some((kind, _)), Some((_, account))) = (apart(work), apart(personal)) {
        seen.votes.vote("caller", "permissions.delegated", &kind);
        seen.votes.vote("account", "permissions.personal", account.trim_end_matches([')', '）']));
        seen.votes.vote("caller", "permissions.application", &application.plain);
    }
}

/// Votes for a head of permissions below which a scope that may write stands before the one that may only read, or
/// behind it.
fn privileges(table: &Table, seen: &mut Seen) {
    let Some(head) = table.head.get(1) else { return };
    let context = Context { page: "", lexicon: Lexicon::english(), translated: true, wordless: true };
    for row in permissions(table, context) {
        let writes = |scope: &str| scope.contains(".ReadWrite");
        let first = row.scopes.iter().position(|scope| writes(scope));
        let Some(first) = first else { continue };
        let reader = row.scopes[first].replace(".ReadWrite", ".Read");
        if let Some(place) = row.scopes.iter().position(|scope| *scope == reader) {
            let key = if place > first { "permissions.descending" } else { NOTHING };
            seen.votes.vote("head of permissions", key, head.plain.split(['(', '（']).next_back().unwrap_or_default());
        }
    }
}
