//! Reads the tables of parameters of an API page.

use super::column::{Column, Columns, read_columns};
use super::markdown::Table;
use super::query;
use super::reader::PageReader;
use super::rows::read_parameters;
use super::section::{Section, Sections};
use crate::diagnostic::Code;
use crate::model::page::{ApiPage, ParameterRow};
use crate::model::types::{Method, ParameterIn, RequestLine};

/// Reads the parameters that a page lists, each once in each location.
pub(super) fn read_all_parameters(
    sections: &Sections<'_, '_>,
    requests: &[RequestLine],
    reader: &mut PageReader<'_>,
) -> Vec<ParameterRow> {
    let locations = [
        (Section::Body, body_location(requests)),
        (Section::QueryParameters, ParameterIn::Query),
        (Section::FunctionParameters, ParameterIn::Function),
        (Section::PathParameters, ParameterIn::Path),
    ];
    let mut all: Vec<ParameterRow> = Vec::new();
    for (section, location) in locations {
        for row in read_section(sections, &section, location, reader) {
            let same = |known: &ParameterRow| known.name == row.name && known.location == row.location;
            if !row.name.is_ascii() || !all.iter().any(same) {
                all.push(row);
            }
        }
    }
    // The parameters of a function may stand in the section of the body.
    all.sort_by_key(|row| ORDER.iter().position(|location| *location == row.location));
    all
}

/// The order of the locations of parameters.
const ORDER: [ParameterIn; 4] = [ParameterIn::Body, ParameterIn::Query, ParameterIn::Function, ParameterIn::Path];

/// Reads the tables of a section. Where one of them gives types, those that give none list something else.
fn read_section(
    sections: &Sections<'_, '_>,
    section: &Section,
    location: ParameterIn,
    reader: &mut PageReader<'_>,
) -> Vec<ParameterRow> {
    let lexicon = reader.context.lexicon;
    let tables: Vec<(u32, &Table, Columns)> = sections
        .tables(section)
        .map(|(line, table)| (line, table, read_columns(table, lexicon)))
        .filter(|(_, table, columns)| lists_parameters(table, columns))
        .collect();
    let typed = location == ParameterIn::Query || tables.iter().any(|(.., columns)| gives_types(columns));
    let mut rows = Vec::new();
    for (line, table, columns) in tables {
        if typed && !gives_types(&columns) {
            reader.report(Code::TableUnknown, line, "this table gives no types, so it lists no parameters");
        } else {
            rows.extend(read_parameters(table, &columns, location, reader));
        }
    }
    rows
}

/// Whether a table lists parameters, not values or scenarios.
pub(super) fn lists_parameters(table: &Table, columns: &Columns) -> bool {
    !columns.lists_members() && columns.has(Column::Name) && table.head.len() >= 2
}

/// Whether a table gives types. A table of query options, or of properties that can be filtered, does not.
fn gives_types(columns: &Columns) -> bool {
    columns.has(Column::Type) || columns.has(Column::Value)
}

/// Where the parameters of a request body section are sent: a `GET` has no body, so they belong to a function.
fn body_location(requests: &[RequestLine]) -> ParameterIn {
    let has_body = |method: Method| matches!(method, Method::Post | Method::Patch | Method::Put | Method::Delete);
    if requests.is_empty() || requests.iter().any(|request| has_body(request.method)) {
        ParameterIn::Body
    } else {
        ParameterIn::Function
    }
}

/// Moves the rows that name a query option from the parameters to the query options.
pub(super) fn move_query_options(page: &mut ApiPage) {
    let ApiPage { parameters, query_options, .. } = page;
    parameters.retain(|row| match query::find_option(&row.name) {
        Some(option) if row.location == ParameterIn::Query => {
            query_options.push(option.to_owned());
            false
        }
        _ => true,
    });
    query_options.sort_unstable();
    query_options.dedup();
}
