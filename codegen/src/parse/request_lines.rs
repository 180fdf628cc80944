//! Reads the request lines of an API page.

use super::http::{self, Line, Start};
use super::markdown::BlockKind;
use super::reader::PageReader;
use super::section::Sections;
use crate::diagnostic::Code;
use crate::limits;
use crate::model::types::RequestLine;

/// The info strings of fences with code in a programming language.
const CODE: [&str; 6] = ["csharp", "c#", "javascript", "java", "powershell", "python"];

/// Reads the request lines of a fence and adds those that the page does not have yet.
pub(super) fn read_request_lines(
    text: &str,
    fence_line: u32,
    info: &str,
    reader: &mut PageReader<'_>,
    requests: &mut Vec<RequestLine>,
) {
    if CODE.iter().any(|code| info.eq_ignore_ascii_case(code)) {
        let message = "code stands where request lines belong; move it to the examples";
        return reader.report(Code::RequestLineInvalid, fence_line, message);
    }
    for (line, at) in text.lines().zip(fence_line + 1..) {
        if requests.len() >= limits::REQUESTS || (at - fence_line) as usize > limits::REQUEST_LINES {
            return report_excess(at, reader);
        }
        match http::read_line(line, reader.line(at)) {
            Line::Request(request, notes) => {
                for (code, message) in notes {
                    reader.report_word(http::target_in(line), code, at, &message);
                }
                add_request(request, at, reader, requests);
            }
            Line::Beside => {}
            Line::Unaddressable => {
                reader.report(Code::RequestUnaddressable, at, "this request line names no address; write the path");
            }
            Line::Body => {
                let message = "a body stands where request lines belong; move it to the examples";
                return reader.report(Code::RequestLineInvalid, at, message);
            }
            Line::Invalid => {
                reader.report(Code::RequestLineInvalid, at, "this is no request line; write `METHOD /path`");
            }
        }
    }
}

fn add_request(request: RequestLine, at: u32, reader: &mut PageReader<'_>, requests: &mut Vec<RequestLine>) {
    let same = |other: &RequestLine| {
        other.method == request.method && other.path == request.path && other.query == request.query
    };
    if let Some(message) = find_excess(&request) {
        reader.report(Code::RequestPathLong, at, &message);
    } else if requests.iter().any(same) {
        reader.report(Code::RequestRepeated, at, "this request line stands on the page twice; remove one");
    } else {
        requests.push(request);
    }
}

/// Reports that the lines from here on are left out; once for a page.
fn report_excess(at: u32, reader: &mut PageReader<'_>) {
    if !reader.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::RequestsMany) {
        let message = format!("the page has more than {} request lines; the others are left out", limits::REQUESTS);
        reader.report(Code::RequestsMany, at, &message);
    }
}

/// What makes the path of a request line too long.
fn find_excess(request: &RequestLine) -> Option<String> {
    if request.path.matches('/').count() > limits::SEGMENTS {
        return Some(format!("this path has more than {} segments", limits::SEGMENTS));
    }
    let is_long = request.path.split('/').any(|segment| segment.len() > limits::SEGMENT);
    is_long.then(|| format!("a segment of this path has more than {} bytes", limits::SEGMENT))
}

/// Finds the request lines of a page that has none in its section: templates in any fence, else the requests of its
/// examples. A page without any is reported.
pub(super) fn find_requests_elsewhere(
    sections: &Sections<'_, '_>,
    reader: &mut PageReader<'_>,
    requests: &mut Vec<RequestLine>,
) {
    for absolute in [false, true] {
        for item in sections.iter() {
            if let BlockKind::Fence { text, .. } = &item.block.kind {
                read_first_line(text, item.block.line, absolute, reader, requests);
            }
        }
        if !requests.is_empty() {
            return;
        }
    }
    let addressed = !reader.diagnostics.iter().any(|diagnostic| diagnostic.code == Code::RequestUnaddressable);
    let why = if addressed { "no request line was found" } else { "its request lines name no address" };
    reader.report(Code::PageUnused, 0, &format!("this page documents no operation: {why}"));
}

/// Reads the first line of a fence if it is a request line. `absolute` says whether the line may have a host.
fn read_first_line(
    text: &str,
    fence_line: u32,
    absolute: bool,
    reader: &mut PageReader<'_>,
    requests: &mut Vec<RequestLine>,
) {
    let Some(Start::Request { url, .. }) = http::read_start(text) else { return };
    if !absolute && url.contains("://") {
        return;
    }
    let first = text.trim_start().lines().next().unwrap_or_default();
    let known = requests.len();
    read_request_lines(first, fence_line, "", reader, requests);
    if requests.len() > known {
        let message = "this request line stands outside of an HTTP request section; move it there";
        reader.report(Code::SectionMisplaced, fence_line + 1, message);
    }
}
