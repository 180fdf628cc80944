//! Counts the words of a page without its English twin: heads of tables by their sections, type cells by the JSON
//! representation.

use super::seen::Seen;
use super::votes::Votes;
use super::{cells, sentences};
use crate::lexicon::Lexicon;
use crate::model::page::{Content, Page};
use crate::model::types::Method;
use crate::parse::markdown::{BlockKind, Row, Table, Text};
use crate::parse::{Context, Section, Sections, read_permissions};

/// Counts the words of a page.
pub(super) fn count_page(sections: &Sections<'_, '_>, page: &Page, seen: &mut Seen) {
    for item in sections.iter() {
        if let BlockKind::Table(table) = &item.block.kind {
            count_table(table, &item.section, page, seen);
        }
    }
    match &page.content {
        Content::Api(api) => sentences::count_operation(sections, api, &mut seen.votes),
        Content::Resource(types) => {
            if let Some(declared) = types.first() {
                sentences::count_resource(sections, declared, &mut seen.votes);
            }
        }
    }
}

/// Counts the words of headings by their anchors. Below the examples, other headings have the same words, so only
/// headings with a known anchor count there.
pub(super) fn count_headings<'o>(headings: impl Iterator<Item = (&'o str, &'o str)>, votes: &mut Votes) {
    let mut in_examples = false;
    for (heading, anchor) in headings {
        let words = anchor.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').replace('-', " ");
        let anchor = Lexicon::english().headings.name_of(&words);
        if anchor.is_some() || !in_examples {
            let key = anchor.map(|anchor| format!("headings.{anchor}"));
            votes.vote(
                "heading",
                key.as_deref(),
                heading.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()),
            );
        }
        in_examples |= anchor.is_some_and(|anchor| anchor == "example");
    }
}

fn count_table(table: &Table, section: &Section, page: &Page, seen: &mut Seen) {
    count_heads(table, section, page, seen);
    match section {
        Section::Properties | Section::Relationships => {
            let Content::Resource(types) = &page.content else { return };
            let declared = types.first();
            let rows = table.rows.iter().filter(|row| row.cells.len() == 3);
            seen.cells.extend(rows.filter_map(|row| cells::read_cell(row, declared?)));
            count_rows(table, &mut seen.votes);
        }
        Section::Body | Section::FunctionParameters => count_rows(table, &mut seen.votes),
        Section::Headers => table.rows.iter().for_each(|row| count_header(row, page, seen)),
        Section::Permissions => {
            count_callers(table, seen);
            count_privileges(table, seen);
        }
        _ => {}
    }
}

/// Counts the words in the cells of types and descriptions.
fn count_rows(table: &Table, votes: &mut Votes) {
    for row in table.rows.iter().filter(|row| row.cells.len() == 3) {
        cells::count_between(&row.cells[1], votes);
        sentences::count_description(&row.cells[2], votes);
    }
}

/// Counts the heads of a table by their positions. Tables with unusual columns are left out.
fn count_heads(table: &Table, section: &Section, page: &Page, seen: &mut Seen) {
    let changes = is_update(page);
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
        seen.votes.vote("head", Some(*key), &cell.plain);
    }
    if columns == 4 && matches!(section, Section::Body | Section::Headers | Section::FunctionParameters) {
        count_required_head(table, seen);
    }
}

/// Whether a page documents an update, whose table lists properties and not parameters.
fn is_update(page: &Page) -> bool {
    let Content::Api(api) = &page.content else { return false };
    !api.requests.is_empty() && api.requests.iter().all(|request| request.method == Method::Patch)
}

/// Counts the head of a column whose cells have at most two different, short values: it says whether a row is required.
fn count_required_head(table: &Table, seen: &mut Seen) {
    for (column, head) in table.head.iter().enumerate().skip(2) {
        let mut values: Vec<&str> =
            table.rows.iter().filter_map(|row| row.cells.get(column)).map(|cell| cell.plain.trim()).collect();
        let all = values.len();
        values.sort_unstable();
        values.dedup();
        if all > values.len() && values.len() <= 2 && values.iter().all(|word| (1..=12).contains(&word.chars().count()))
        {
            seen.votes.vote("head", Some("columns.required"), &head.plain);
        }
    }
}

/// Counts the words for a header by its value, and the words behind a token, which mean that the header is required.
fn count_header(row: &Row, page: &Page, seen: &mut Seen) {
    let (Some(name), Content::Api(api)) = (row.cells.first(), &page.content) else { return };
    let holds = |value: &str| row.cells.iter().skip(1).any(|cell| cell.plain.contains(value));
    let reads = api.requests.iter().all(|request| request.method == Method::Get);
    let key = if holds("Bearer") || holds("{token}") {
        Some("headers.Authorization")
    } else if holds("application/json") {
        Some(if reads { "headers.Accept" } else { "headers.Content-Type" })
    } else {
        None
    };
    seen.votes.vote("header", key, &name.plain);
    let token = row.cells.iter().skip(1).find_map(|cell| cell.plain.split_once("{token}"));
    if let Some((_, rest)) = token {
        seen.votes.vote("behind a token", Some("row.required"), rest);
    }
}

/// Counts the words for callers by their order: delegated, delegated with a personal account, application.
fn count_callers(table: &Table, seen: &mut Seen) {
    let cells: Vec<&Text> = table.rows.iter().filter_map(|row| row.cells.first()).collect();
    let [work, personal, application] = cells[..] else { return };
    let split =
        |cell: &Text| cell.plain.split_once(['(', '（']).map(|(kind, account)| (kind.to_owned(), account.to_owned()));
    if let (Some((kind, _)), Some((_, account))) = (split(work), split(personal)) {
        seen.votes.vote("caller", Some("permissions.delegated"), &kind);
        seen.votes.vote("account", Some("permissions.personal"), account.trim_end_matches([')', '）']));
        seen.votes.vote("caller", Some("permissions.application"), &application.plain);
    }
}

/// Counts the head of a column of permissions. It is a vote for descending order if a scope that may write precedes the
/// one that may only read, and a vote against it otherwise.
fn count_privileges(table: &Table, seen: &mut Seen) {
    let Some(head) = table.head.get(1) else { return };
    let context = Context { page: "", lexicon: Lexicon::english(), translated: true, wordless: true };
    for row in read_permissions(table, context) {
        let writes = |scope: &str| scope.contains(".ReadWrite");
        let first = row.scopes.iter().position(|scope| writes(scope));
        let Some(first) = first else { continue };
        let reader = row.scopes[first].replace(".ReadWrite", ".Read");
        if let Some(place) = row.scopes.iter().position(|scope| *scope == reader) {
            let key = (place > first).then_some("permissions.descending");
            seen.votes.vote("head of permissions", key, head.plain.split(['(', '（']).next_back().unwrap_or_default());
        }
    }
}
