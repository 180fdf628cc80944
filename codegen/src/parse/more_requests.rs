//! Reads request lines that stand outside of the section for them: below another heading, or in an example.
//!
//! Such a line counts only if it is a variant of a request line of the page: it has the same method, and differs in its
//! prefix alone or leaves out arguments of a function. The query and the sample keys of an example are no part of the line.

use super::http::{self, Start};
use super::markdown::BlockKind;
use super::messages::split_messages;
use super::path;
use super::reader::PageReader;
use super::section::{Section, Sections};
use crate::diagnostic::Code;
use crate::model::types::{LineSource, Method, RequestLine};

/// The sources in the order in which their lines follow those of the section.
const SOURCES: [LineSource; 2] = [LineSource::OtherSection, LineSource::Example];

/// Adds the request lines that stand elsewhere to those of the page.
pub(super) fn read_more_requests(
    sections: &Sections<'_, '_>,
    reader: &mut PageReader<'_>,
    requests: &mut Vec<RequestLine>,
) {
    let documented = requests.len();
    for source in SOURCES {
        for item in sections.iter() {
            let BlockKind::Fence { text, .. } = &item.block.kind else { continue };
            for (first_line, message) in split_messages(text) {
                let Some(Start::Request { method, url }) = http::read_start(message) else { continue };
                if source_of(&item.section, url) != Some(source) {
                    continue;
                }
                if let Some(path) = find_path(method, url, requests, documented) {
                    let blank = message.lines().take_while(|line| line.trim().is_empty()).count() as u32;
                    add_request(method, path, source, item.block.line + 1 + first_line + blank, reader, requests);
                }
            }
        }
    }
}

fn add_request(
    method: Method,
    path: String,
    source: LineSource,
    at: u32,
    reader: &mut PageReader<'_>,
    requests: &mut Vec<RequestLine>,
) {
    if source == LineSource::OtherSection {
        let message = "this request line stands outside of an HTTP request section; move it there";
        reader.report(Code::SectionMisplaced, at, message);
    }
    let parameters = path::placeholders(&path::parts(&path));
    let (query, permissions, line) = (Vec::new(), Vec::new(), reader.line(at));
    requests.push(RequestLine { method, path, query, line, parameters, source, permissions });
}

/// Where a request stands; `None` if it is in the section for request lines, or is sent to another service.
fn source_of(section: &Section, url: &str) -> Option<LineSource> {
    match section {
        Section::Http => None,
        _ if !path::is_graph(url) => None,
        Section::Other | Section::Permissions if url.starts_with('/') => Some(LineSource::OtherSection),
        _ => Some(LineSource::Example),
    }
}

/// The path of a request that the page does not have yet. The first `documented` request lines are those of the section.
fn find_path(method: Method, url: &str, requests: &[RequestLine], documented: usize) -> Option<String> {
    let sent = path::target(url)?.path;
    let is_known = |sent: &str| {
        let parts = path::parts(sent);
        let is_same = |line: &RequestLine| {
            path::matches_template(&parts, &path::parts(&line.path)) && !path::leaves_out_arguments(sent, &line.path)
        };
        requests.iter().any(|line| line.method == method && is_same(line))
    };
    if is_known(&sent) {
        return None;
    }
    let lines = requests[..documented].iter().filter(|line| line.method == method);
    let found = path::find_variant(&sent, lines.map(|line| line.path.as_str()))?;
    (!is_known(&found.path)).then_some(found.path)
}
