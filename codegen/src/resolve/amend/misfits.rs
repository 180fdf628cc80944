//! Reports request lines that contradict the documented types: a segment that no page lists, or a key after a single
//! value.
//!
//! The line is not changed. If several pages have the same contradiction, it is more likely that a property table lacks
//! a row, and nothing is reported.

use std::collections::{BTreeMap, BTreeSet};

use super::navigation::{Navigation, Walk, WalkedLine};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::OperationKind;
use crate::model::path::Part;

/// Where a line contradicts the types: the type, and the segment in lower case.
type Exit = (String, String);

/// Checks every request line. `lines` were walked before `multiplicity` amended the types; `amended` navigates the
/// amended types. A key that is valid there is not reported.
pub(crate) fn report_misfits(lines: &[WalkedLine<'_>], amended: Navigation<'_>) -> Vec<Diagnostic> {
    let found: Vec<(Exit, Diagnostic)> = lines.iter().filter_map(|line| misfit(line, amended)).collect();
    let mut pages: BTreeMap<&Exit, BTreeSet<&str>> = BTreeMap::new();
    for (exit, diagnostic) in &found {
        pages.entry(exit).or_default().insert(&diagnostic.page);
    }
    let alone: BTreeSet<Exit> =
        pages.into_iter().filter(|(_, pages)| pages.len() == 1).map(|(exit, _)| exit.clone()).collect();
    found.into_iter().filter(|(exit, _)| alone.contains(exit)).map(|(_, diagnostic)| diagnostic).collect()
}

fn misfit(line: &WalkedLine<'_>, amended: Navigation<'_>) -> Option<(Exit, Diagnostic)> {
    let page = &line.operation.page;
    let (index, ty, code) = match &line.walk {
        Walk::Unlisted(index, _) if is_own_call(line, *index) => return None,
        Walk::Unlisted(index, ty) => (*index, ty, Code::SegmentUnlisted),
        Walk::KeyOfSingle(index, ty) if amended.walk(line.path, page) == line.walk => (*index, ty, Code::KeyOfSingle),
        Walk::KeyOfSingle(..) | Walk::At(_) | Walk::Unknown => return None,
    };
    let (Part::Name(segment) | Part::Key(segment)) = line.path.parts[index] else { return None };
    let message = if code == Code::SegmentUnlisted {
        format!("no page lists {segment} as a property of {ty}")
    } else {
        format!("the key {segment} follows a single {ty}")
    };
    let diagnostic = Diagnostic::new(code, page, line.request.line, message).about(segment);
    Some(((ty.clone(), segment.to_ascii_lowercase()), diagnostic))
}

/// Whether a part of a line is the function or action that its page describes.
fn is_own_call(line: &WalkedLine<'_>, index: usize) -> bool {
    let calls = matches!(line.operation.kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta);
    calls && index + 1 == line.path.parts.len()
}
