//! API pages: placed blocks in, what the page says about an operation out.

use super::annotation::{self, Annotation, BlockType};
use super::column::{Columns, Role, columns};
use super::lexicon::Lexicon;
use super::markdown::{BlockKind, Table, Text};
use super::section::{Placed, Section};
use super::{Context, Reader, body, http, paragraphs, parameters, permissions, query, response, tables};
use crate::diagnostic::Code;
use crate::model::page::{ApiPage, BodyShown, ParameterRow, ResponseShown, Shape};
use crate::model::types::{Example, ExampleBody, ExampleRequest, ExampleResponse, Method, ParameterIn, Permission};

/// Reads an API page.
pub(super) fn api_page(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>) -> ApiPage {
    let mut page = ApiPage::default();
    fences(placed, reader, &mut page);
    if page.requests.is_empty() {
        requests_elsewhere(placed, reader, &mut page);
    }
    // Tables behind the first may tell of something else: those that name no scope do.
    let read = tables(placed, &Section::Permissions).map(|(_, table)| permissions::permissions(table, reader.context));
    let names_scopes = |said: &Vec<Permission>| said.iter().any(|row| !row.scopes.is_empty());
    page.permissions =
        read.enumerate().filter(|(at, said)| *at == 0 || names_scopes(said)).flat_map(|(_, said)| said).collect();
    page.headers = headers(placed, reader);
    page.query_options =
        query::options(paragraphs(placed, &Section::QueryParameters).map(|(_, text)| text), reader.context.lexicon);
    page.parameters = all_parameters(placed, &page, reader);
    take_options(&mut page);
    page.body = request_body(placed, reader.context);
    let texts: Vec<(u32, &Text)> = response_texts(placed, reader.context.lexicon);
    page.response = response::said(&texts, reader.context);
    if page.response.line > 0 || !texts.is_empty() {
        page.response.line = reader.line(page.response.line);
    }
    page
}

/// Reads every fence: request lines in the section for them, messages elsewhere.
fn fences(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>, page: &mut ApiPage) {
    let mut pending: Option<(Annotation, u32)> = None;
    for item in placed {
        match &item.block.kind {
            BlockKind::Comment(comment) => {
                if let Some(read) = annotation::noted(comment, item.block.line, reader) {
                    pending = (read.block != BlockType::Permissions).then_some((read, item.block.line));
                }
            }
            BlockKind::Table(_) => unbound(pending.take(), reader),
            BlockKind::Fence { info, text } => {
                let annotation = pending.take().map(|(annotation, _)| annotation).unwrap_or_default();
                let template = item.section == Section::Http && !text.trim_start().starts_with("HTTP");
                if template {
                    template_block(text, item.block.line, info, reader, page);
                }
                if !template || annotation.block == BlockType::Request {
                    example(text, item.block.line, annotation, reader, page);
                }
            }
            _ => {}
        }
    }
    unbound(pending, reader);
}

fn unbound(pending: Option<(Annotation, u32)>, reader: &mut Reader<'_>) {
    if let Some((annotation, line)) = pending
        && matches!(annotation.block, BlockType::Request | BlockType::Response)
    {
        reader.note(Code::AnnotationUnbound, line, "no code fence follows this annotation");
    }
}

/// Reads the lines of a template block.
fn template_block(text: &str, fence_line: u32, info: &str, reader: &mut Reader<'_>, page: &mut ApiPage) {
    if ["csharp", "c#", "javascript", "java", "powershell", "python"].iter().any(|code| info.eq_ignore_ascii_case(code))
    {
        return reader.note(
            Code::RequestLineInvalid,
            fence_line,
            "code stands where request lines belong; move it to the examples",
        );
    }
    for (index, line) in text.lines().enumerate() {
        let line_number = fence_line + 1 + index as u32;
        match http::line(line, reader.line(line_number)) {
            http::Line::Request(request, notes) => {
                let target = http::target(line);
                for (code, message) in notes {
                    reader.note_on(target, code, line_number, &message);
                }
                let known = |other: &crate::model::types::RequestLine| {
                    other.method == request.method && other.path == request.path && other.query == request.query
                };
                if page.requests.iter().any(known) {
                    reader.note(
                        Code::RequestRepeated,
                        line_number,
                        "this request line stands on the page twice; remove one",
                    );
                } else {
                    page.requests.push(request);
                }
            }
            http::Line::Beside => {}
            http::Line::Unaddressable => {
                reader.note(
                    Code::RequestUnaddressable,
                    line_number,
                    "this request line names no address; write the path",
                );
            }
            http::Line::Body => {
                return reader.note(
                    Code::RequestLineInvalid,
                    line_number,
                    "a body stands where request lines belong; move it to the examples",
                );
            }
            http::Line::Invalid => {
                reader.note(Code::RequestLineInvalid, line_number, "this is no request line; write `METHOD /path`");
            }
        }
    }
}

/// Reads a fence of an example; what is no message is no fact.
fn example(text: &str, fence_line: u32, described: Annotation, reader: &mut Reader<'_>, page: &mut ApiPage) {
    let Some(message) = http::message(text) else { return };
    let blank = text.lines().take_while(|line| line.trim().is_empty()).count() as u32;
    let line = reader.line(fence_line + 1 + blank);
    if let Some(code) = message.note {
        let what = if code == Code::ExampleMended { "has a slip; mend it" } else { "is not valid; it is kept as text" };
        reader.note(code, fence_line, &format!("the JSON of this example {what}"));
    }
    match message.start {
        http::Start::Request { method, url } => {
            if page.body_shown.is_none() && matches!(method, Method::Post | Method::Patch | Method::Put) {
                page.body_shown = body_shown(&message.body, &message.summary);
            }
            let request =
                ExampleRequest { method, url: url.to_owned(), headers: message.headers, body: message.body, line };
            page.examples.push(Example { name: described.name, request: Some(request), response: None });
        }
        http::Start::Response { status } => {
            let shape = if message.body == ExampleBody::None { Shape::Empty } else { message.summary.shape };
            let shown = ResponseShown {
                status,
                annotated: described.ty,
                annotated_collection: described.collection,
                json_type: message.summary.ty.map(|ty| annotation::bare_type(&ty).0.to_owned()),
                body: shape,
                line,
            };
            let same = |other: &ResponseShown| {
                ResponseShown { line: 0, ..other.clone() } == ResponseShown { line: 0, ..shown.clone() }
            };
            if !page.shown.iter().any(same) {
                page.shown.push(shown);
            }
            let response = ExampleResponse { status, headers: message.headers, body: message.body, line };
            match page.examples.last_mut().filter(|example| example.response.is_none()) {
                Some(example) => example.response = Some(response),
                None => page.examples.push(Example { name: described.name, request: None, response: Some(response) }),
            }
        }
    }
}

fn body_shown(body: &ExampleBody, summary: &super::json::Summary) -> Option<BodyShown> {
    match body {
        ExampleBody::None => None,
        ExampleBody::Text(_) if summary.shape == Shape::Text => Some(BodyShown::Stream),
        _ if summary.reference => Some(BodyShown::Reference),
        _ if matches!(
            summary.shape,
            Shape::Object | Shape::Collection | Shape::Wrapped | Shape::Values | Shape::Value
        ) =>
        {
            let ty = summary.ty.as_deref().map(|ty| annotation::bare_type(ty).0.to_owned());
            Some(BodyShown::Object(ty))
        }
        _ => Some(BodyShown::Value),
    }
}

/// Request lines of a page that has no section for them: templates in any fence, else the requests of its examples.
fn requests_elsewhere(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>, page: &mut ApiPage) {
    for relative in [true, false] {
        for item in placed {
            let BlockKind::Fence { text, .. } = &item.block.kind else { continue };
            let Some(http::Start::Request { url, .. }) = http::start(text) else { continue };
            if relative && url.contains("://") {
                continue;
            }
            let first = text.trim_start().lines().next().unwrap_or_default();
            let known = page.requests.len();
            template_block(first, item.block.line, "", reader, page);
            if page.requests.len() > known {
                let message = "this request line stands outside of an HTTP request section; move it there";
                reader.note(Code::SectionMisplaced, item.block.line + 1, message);
            }
        }
        if !page.requests.is_empty() {
            return;
        }
    }
    let addressed = !reader.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::RequestUnaddressable);
    let why = if addressed { "no request line was found" } else { "its request lines name no address" };
    reader.note(Code::PageUnused, 0, &format!("this page documents no operation: {why}"));
}

fn headers(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>) -> Vec<crate::model::types::Header> {
    let mut headers: Vec<crate::model::types::Header> = Vec::new();
    for (_, table) in tables(placed, &Section::Headers) {
        for header in parameters::headers(table, reader) {
            if !headers.iter().any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
                headers.push(header);
            }
        }
    }
    headers
}

fn all_parameters(placed: &[Placed<'_, '_>], page: &ApiPage, reader: &mut Reader<'_>) -> Vec<ParameterRow> {
    let sections = [
        (Section::Body, body_location(page)),
        (Section::QueryParameters, ParameterIn::Query),
        (Section::FunctionParameters, ParameterIn::Function),
        (Section::PathParameters, ParameterIn::Path),
    ];
    let mut all: Vec<ParameterRow> = Vec::new();
    for (section, location) in sections {
        let tables: Vec<(u32, &Table, Columns)> = tables(placed, &section)
            .map(|(line, table)| (line, table, columns(table, reader.context.lexicon)))
            .filter(|(_, table, columns)| lists_parameters(table, columns))
            .collect();
        let typed = location == ParameterIn::Query || tables.iter().any(|(.., columns)| gives_types(columns));
        for (line, table, columns) in tables {
            if typed && !gives_types(&columns) {
                reader.note(Code::TableUnknown, line, "this table gives no types, so it lists no parameters");
                continue;
            }
            for row in parameters::parameters(table, &columns, location, reader) {
                let same = |known: &ParameterRow| known.name == row.name && known.location == row.location;
                if !row.name.is_ascii() || !all.iter().any(same) {
                    all.push(row);
                }
            }
        }
    }
    all
}

/// A table of values or of scenarios lists no parameters.
fn lists_parameters(table: &Table, columns: &Columns) -> bool {
    !columns.lists_members() && columns.has(Role::Name) && table.head.len() >= 2
}

/// A table of query options alone, or of properties that can be filtered, has no types.
fn gives_types(columns: &Columns) -> bool {
    columns.has(Role::Type) || columns.has(Role::Value)
}

/// What the table of a request body section lists: a `GET` has no body, its parameters are a function's.
fn body_location(page: &ApiPage) -> ParameterIn {
    let has_body = |method: Method| matches!(method, Method::Post | Method::Patch | Method::Put | Method::Delete);
    if page.requests.is_empty() || page.requests.iter().any(|request| has_body(request.method)) {
        ParameterIn::Body
    } else {
        ParameterIn::Function
    }
}

/// Rows that name a query option are no parameters.
fn take_options(page: &mut ApiPage) {
    let ApiPage { parameters, query_options, .. } = page;
    parameters.retain(|row| match query::option(&row.name) {
        Some(option) if row.location == ParameterIn::Query => {
            query_options.push(option.to_owned());
            false
        }
        _ => true,
    });
    query_options.sort_unstable();
    query_options.dedup();
}

fn request_body(placed: &[Placed<'_, '_>], context: Context<'_>) -> crate::model::page::BodySaid {
    let texts: Vec<(u32, &Text)> = paragraphs(placed, &Section::Body).collect();
    let head = tables(placed, &Section::Body)
        .find(|(_, table)| lists_parameters(table, &columns(table, context.lexicon)))
        .and_then(|(_, table)| table.head.first())
        .map(|cell| cell.plain.as_str());
    body::said(&texts, head, context)
}

/// The paragraphs of the response section up to its first fence, and the cells of its tables of statuses.
fn response_texts<'p>(placed: &'p [Placed<'p, '_>], lexicon: &Lexicon) -> Vec<(u32, &'p Text)> {
    let mut texts = Vec::new();
    for item in placed.iter().filter(|item| item.section == Section::Response) {
        match &item.block.kind {
            BlockKind::Paragraph(text) => texts.push((item.block.line, text)),
            BlockKind::Table(table) => texts.extend(table.rows.iter().filter_map(|row| {
                let cell = row.cells.first()?;
                (!response::statuses(cell, lexicon).is_empty()).then_some((row.line, cell))
            })),
            _ => {}
        }
    }
    texts
}
