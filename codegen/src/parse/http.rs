//! Parses HTTP in fences: request lines, and the requests and responses of examples.

use indexmap::IndexMap;

use super::json::{self, Summary};
use super::path;
use crate::diagnostic::Code;
use crate::model::page::Shape;
use crate::model::path::Part;
use crate::model::status::Status;
use crate::model::types::{ExampleBody, LineSource, Method, RequestLine};

/// A line of a fence with request lines.
#[derive(Debug, PartialEq)]
pub(crate) enum Line {
    Request(RequestLine, Vec<(Code, String)>),
    /// A word or a header between request lines, which holds no fact.
    Beside,
    /// A request line that names no address.
    Unaddressable,
    /// The start of a body, after which no request line follows.
    Body,
    Invalid,
}

/// Reads a line of a fence with request lines.
pub(super) fn read_line(line: &str, number: u32) -> Line {
    let text = line.trim();
    if text.is_empty() || text.eq_ignore_ascii_case("or") || is_header(text) {
        return Line::Beside;
    }
    if text.starts_with(['{', '[']) {
        return Line::Body;
    }
    let Some((method, rest, glued)) = split_method(text) else { return Line::Invalid };
    let rest = strip_protocol(rest.trim());
    let Some(target) = path::target(rest) else { return Line::Unaddressable };
    let mut notes = target.notes;
    if glued {
        notes.push((Code::RequestMethodGlued, format!("write a space after {method}")));
    }
    let parts = path::parts(&target.path);
    let parameters = path::placeholders(&parts);
    if parts.iter().any(|part| matches!(part, Part::Key(name) if path::is_sample(name))) {
        notes.push((Code::RequestPathLiteral, "write a placeholder in braces instead of the sample value".into()));
    }
    let (path, query, source) = (target.path, target.query, LineSource::Section);
    Line::Request(RequestLine { method, path, query, line: number, parameters, source, permissions: Vec::new() }, notes)
}

/// The target of a request line as the page has it; empty if the line is not a request line.
pub(super) fn target_in(line: &str) -> &str {
    split_method(line.trim()).map_or("", |(_, rest, _)| strip_protocol(rest.trim()))
}

/// The start line of an example.
#[derive(Debug, PartialEq)]
pub(crate) enum Start<'a> {
    Request { method: Method, url: &'a str },
    Response { status: Status },
}

/// A request or a response of an example.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub(crate) start: Start<'a>,
    pub(crate) headers: IndexMap<String, String>,
    pub(crate) body: ExampleBody,
    pub(crate) summary: Summary,
    pub(crate) note: Option<Code>,
}

/// Reads the start line of a fence; `None` if the fence holds no message.
pub(super) fn read_start(text: &str) -> Option<Start<'_>> {
    let line = text.trim_start().lines().next()?.trim();
    if let Some(rest) = line.strip_prefix("HTTP") {
        let status = rest.trim_start_matches(|c: char| c == '/' || c == '.' || c.is_ascii_digit());
        let code: String = status.trim_start().chars().take_while(char::is_ascii_digit).collect();
        return Some(Start::Response { status: code.parse().ok().and_then(Status::new)? });
    }
    let (method, rest, glued) = split_method(line)?;
    let url = strip_protocol(rest.trim());
    (!glued && !url.is_empty()).then_some(Start::Request { method, url })
}

/// Reads the message in a fence; `None` if the fence holds none.
pub(super) fn read_message(text: &str) -> Option<Message<'_>> {
    let text = text.trim_start();
    let start = read_start(text)?;
    let mut rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    let mut headers = IndexMap::new();
    loop {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        match line.split_once(':') {
            Some((name, value)) if is_header(line) => {
                headers.insert(name.trim().to_owned(), value.trim().to_owned());
            }
            _ if line.trim().is_empty() && !rest.is_empty() => {}
            _ => break,
        }
        rest = after;
    }
    let (body, summary, note) = read_body(rest.trim());
    Some(Message { start, headers, body, summary, note })
}

/// Reads the body of a message, and whether its JSON was mended or is not valid.
fn read_body(text: &str) -> (ExampleBody, Summary, Option<Code>) {
    if text.is_empty() {
        return (ExampleBody::None, Summary::default(), None);
    }
    let other = || Summary { shape: Shape::Text, ..Summary::default() };
    if !text.starts_with(['{', '[']) {
        return (ExampleBody::Text(text.into()), other(), None);
    }
    match json::read::<Summary>(text) {
        Ok(read) => {
            let note = read.mended().then_some(Code::ExampleMended);
            (ExampleBody::Json(read.text.as_ref().into()), read.value, note)
        }
        Err(_) => {
            let shape = if text.contains("\"value\": [") || text.contains("\"value\":[") {
                Shape::Collection
            } else {
                Shape::Object
            };
            let summary = Summary { shape, ..Summary::default() };
            (ExampleBody::Text(text.into()), summary, Some(Code::ExampleInvalid))
        }
    }
}

/// Splits the method from the start of a line. The flag is set if no space follows the method.
fn split_method(line: &str) -> Option<(Method, &str, bool)> {
    Method::ALL.into_iter().find_map(|method| {
        let name = method.as_str();
        let head = line.get(..name.len())?;
        let rest = &line[name.len()..];
        let next = rest.chars().next()?;
        (head.eq_ignore_ascii_case(name) && (next.is_whitespace() || next == '/')).then_some((
            method,
            rest,
            next == '/',
        ))
    })
}

/// `/me HTTP/1.1` → `/me`.
fn strip_protocol(target: &str) -> &str {
    match target.rsplit_once(char::is_whitespace) {
        Some((before, last)) if last.starts_with("HTTP/") => before.trim_end(),
        _ => target,
    }
}

/// Whether a line is a header: a token, a colon, a value.
fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !name.is_empty()
            && !value.starts_with("//")
            && name.trim_end().bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

#[cfg(test)]
mod tests {
    use super::{Line, Start, read_line, read_message, read_start};
    use crate::model::status::Status;
    use crate::model::types::{ExampleBody, Method};

    #[test]
    fn request_lines_are_read() {
        let paths = |text| match read_line(text, 1) {
            Line::Request(request, _) => format!("{} {}", request.method, request.path),
            other => format!("{other:?}"),
        };
        assert_eq!(paths("GET /users "), "GET /users");
        assert_eq!(paths("DELETE/identity/{id}"), "DELETE /identity/{id}");
        assert_eq!(paths("get /me HTTP/1.1"), "GET /me");
        assert_eq!(paths("POST\u{202f}/x"), "POST /x");
        assert_eq!(paths("or"), "Beside");
        assert_eq!(paths("Content-type: application/json"), "Beside");
        assert_eq!(paths("{"), "Body");
        assert_eq!(paths("GET ** Entity URI not found"), "Unaddressable");
        assert_eq!(paths("string x = 1;"), "Invalid");
    }

    #[test]
    fn messages_of_examples_are_read() {
        assert_eq!(read_start("HTTP 201 Created"), Some(Start::Response { status: Status(201) }));
        assert_eq!(read_start("HTTP/1.1\u{202f}202 Accepted"), Some(Start::Response { status: Status(202) }));
        assert_eq!(read_start("GET https://x/y\n"), Some(Start::Request { method: Method::Get, url: "https://x/y" }));
        let sent =
            read_message("POST https://x/y\n\nContent-type: application/json\n\n{\"a\": 1,}\n").expect("a message");
        assert_eq!(sent.headers["Content-type"], "application/json");
        assert_eq!(sent.body, ExampleBody::Json("{\"a\": 1}".into()));
    }
}
