//! Sets the contents of code fences aside, and ends fences that are never closed.

use super::lines::{Line, Lines, is_heading};
use super::output::{Fenced, Output};
use crate::diagnostic::Code;

/// An opening fence.
pub(super) struct Fence<'a> {
    mark: u8,
    /// How many marks it has.
    length: usize,
    info: &'a str,
    /// Whether it holds HTTP. A heading in HTTP shows that the fence was never closed.
    http: bool,
}

/// Reads an opening fence from a line without its indent.
pub(super) fn open(trimmed: &str, mark: u8) -> Option<Fence<'_>> {
    let length = trimmed.bytes().take_while(|byte| *byte == mark).count();
    let info = trimmed.get(length..)?.trim();
    if length < 3 || (mark == b'`' && info.contains('`')) {
        return None;
    }
    let http = info.is_empty() || ["http", "msgraph-interactive"].iter().any(|known| info.eq_ignore_ascii_case(known));
    Some(Fence { mark, length, info, http })
}

/// Sets the content of a fence aside, up to its end or to where it should have ended.
pub(super) fn set_aside<'a>(fence: &Fence<'a>, opening: Line<'a>, lines: &mut Lines<'a>, output: &mut Output<'a>) {
    let start = lines.offset();
    let (end, closed) = find_end(fence, lines);
    if !closed {
        output.note(opening.number, Code::FenceUnclosed, "this code fence is not closed; close it with ```");
    }
    let indent = &opening.text[..opening.text.len() - opening.text.trim_start().len()];
    let marks = &opening.text[indent.len()..indent.len() + fence.length];
    let content = Fenced { info: fence.info, text: output.source(start, end) };
    output.set_aside(indent, marks, content, opening.number);
}

/// Skips the lines of a fence. Returns the offset of its end, and whether it is closed there.
fn find_end(fence: &Fence<'_>, lines: &mut Lines<'_>) -> (usize, bool) {
    loop {
        lines.skip_to_marks(fence.mark, fence.http);
        let end = lines.offset();
        let Some(text) = lines.peek() else { return (end, false) };
        let trimmed = text.trim_start();
        let marks = trimmed.bytes().take_while(|byte| *byte == fence.mark).count();
        let rest = trimmed[marks..].trim();
        if marks >= fence.length && rest.is_empty() {
            lines.next();
            return (end, true);
        }
        if fence.http && (is_heading(text) || (marks >= 3 && !rest.is_empty())) {
            return (end, false);
        }
        lines.next();
    }
}
