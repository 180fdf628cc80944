//! Reads the page of an operation.

use super::annotation::{Annotation, BlockType, read_annotation};
use super::body::read_body;
use super::column::read_columns;
use super::examples::{drop_foreign_responses, read_example};
use super::headers::read_headers;
use super::markdown::{BlockKind, Text};
use super::messages::split_messages;
use super::missing_tables::report_missing_tables;
use super::more_requests::read_more_requests;
use super::parameters::{lists_parameters, move_query_options, read_all_parameters};
use super::permissions::read_permissions;
use super::query::find_options;
use super::reader::{Context, PageReader};
use super::request_lines::{find_requests_elsewhere, read_request_lines};
use super::response::{find_statuses, read_response};
use super::section::{Section, Sections};
use crate::diagnostic::Code;
use crate::lexicon::Lexicon;
use crate::model::page::{ApiPage, BodyStatement, ResponseStatement};
use crate::model::types::Permission;

/// Reads the page of an operation.
pub(super) fn read_api_page(sections: &Sections<'_, '_>, reader: &mut PageReader<'_>) -> ApiPage {
    let mut page = ApiPage::default();
    read_fences(sections, reader, &mut page);
    if page.requests.is_empty() {
        find_requests_elsewhere(sections, reader, &mut page.requests);
    }
    read_more_requests(sections, reader, &mut page.requests);
    page.permissions = read_permission_tables(sections, reader.context);
    page.headers = read_headers(sections, reader);
    let about_options = sections.paragraphs(&Section::QueryParameters).map(|(_, text)| text);
    page.query_options = find_options(about_options, reader.context.lexicon);
    page.parameters = read_all_parameters(sections, &page.requests, reader);
    move_query_options(&mut page);
    page.body = read_body_section(sections, reader.context);
    page.response = read_response_section(sections, reader);
    drop_foreign_responses(&mut page);
    report_missing_tables(sections, &page, reader);
    page
}

/// Reads every fence: request lines in the section for them, messages elsewhere. Request lines beside permissions are
/// templates, unless they are annotated as an example.
fn read_fences(sections: &Sections<'_, '_>, reader: &mut PageReader<'_>, page: &mut ApiPage) {
    let mut pending: Option<(Annotation, u32)> = None;
    for item in sections.iter() {
        match &item.block.kind {
            BlockKind::Comment(comment) => {
                if let Some(read) = read_annotation(comment, item.block.line, reader) {
                    pending = (read.block != BlockType::Permissions).then_some((read, item.block.line));
                }
            }
            BlockKind::Table(_) => report_unbound(pending.take(), reader),
            BlockKind::Fence { info, text } => {
                let annotation = pending.take().map(|(annotation, _)| annotation).unwrap_or_default();
                let template = item.section == Section::Http && !text.trim_start().starts_with("HTTP");
                if template {
                    read_request_lines(text, item.block.line, info, reader, &mut page.requests);
                }
                let template = template || item.section == Section::Permissions;
                if !template || annotation.block == BlockType::Request {
                    for (first_line, message) in split_messages(text) {
                        read_example(message, item.block.line + first_line, annotation.clone(), reader, page);
                    }
                }
            }
            _ => {}
        }
    }
    report_unbound(pending, reader);
}

/// Reports the annotation of a message that no fence follows.
fn report_unbound(pending: Option<(Annotation, u32)>, reader: &mut PageReader<'_>) {
    if let Some((annotation, line)) = pending
        && matches!(annotation.block, BlockType::Request | BlockType::Response)
    {
        reader.report(Code::AnnotationUnbound, line, "no code fence follows this annotation");
    }
}

/// Reads the first table of permissions. Of the other tables only those with a scope are read, because they may be
/// about something else.
fn read_permission_tables(sections: &Sections<'_, '_>, context: Context<'_>) -> Vec<Permission> {
    let names_scopes = |rows: &Vec<Permission>| rows.iter().any(|row| !row.scopes.is_empty());
    let tables = sections.tables(&Section::Permissions).map(|(_, table)| read_permissions(table, context));
    tables.enumerate().filter(|(index, rows)| *index == 0 || names_scopes(rows)).flat_map(|(_, rows)| rows).collect()
}

fn read_body_section(sections: &Sections<'_, '_>, context: Context<'_>) -> BodyStatement {
    let texts: Vec<(u32, &Text)> = sections.paragraphs(&Section::Body).collect();
    let head = sections
        .tables(&Section::Body)
        .find(|(_, table)| lists_parameters(table, &read_columns(table, context.lexicon)))
        .and_then(|(_, table)| table.head.first())
        .map(|cell| cell.plain.as_str());
    read_body(&texts, head, context)
}

fn read_response_section(sections: &Sections<'_, '_>, reader: &PageReader<'_>) -> ResponseStatement {
    let texts = response_texts(sections, reader.context.lexicon);
    let mut response = read_response(&texts, reader.context);
    if !texts.is_empty() {
        response.line = reader.line(response.line);
    }
    response
}

/// The paragraphs of the response section, and the first cells of its tables of statuses.
fn response_texts<'b>(sections: &Sections<'b, '_>, lexicon: &Lexicon) -> Vec<(u32, &'b Text)> {
    let mut texts = Vec::new();
    for block in sections.of(&Section::Response) {
        match &block.kind {
            BlockKind::Paragraph(text) => texts.push((block.line, text)),
            BlockKind::Table(table) => texts.extend(table.rows.iter().filter_map(|row| {
                let cell = row.cells.first()?;
                (!find_statuses(cell, lexicon).is_empty()).then_some((row.line, cell))
            })),
            _ => {}
        }
    }
    texts
}
