//! Request lines that the types do not bear out: a segment that one page alone knows of, a key behind a single value.
//!
//! Such a line stays as it is written; the diagnostic says where it leaves what is documented. Where several pages write
//! the same, the table of properties is the more likely to lack a row, and the lines are left in peace.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::navigation::{Navigation, Walk};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, OperationKind};
use crate::parse::path::{Part, segments};

/// Where a line leaves what is documented: the type, and the segment in lower case.
type Place = (String, String);

/// Checks every request line of a version.
pub(super) fn check(operations: &[Operation], navigation: &Navigation<'_>) -> Vec<Diagnostic> {
    let found: Vec<(Place, Diagnostic)> =
        operations.par_iter().flat_map_iter(|operation| misfits(operation, navigation)).collect();
    let mut pages: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for (place, diagnostic) in &found {
        pages.entry(place.clone()).or_default().insert(diagnostic.page.clone());
    }
    found.into_iter().filter(|(place, _)| pages[place].len() == 1).map(|(_, diagnostic)| diagnostic).collect()
}

fn misfits<'o>(
    operation: &'o Operation,
    navigation: &'o Navigation<'_>,
) -> impl Iterator<Item = (Place, Diagnostic)> + use<'o> {
    let called = matches!(operation.kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta);
    operation.requests.iter().filter_map(move |request| {
        let parts = segments(&request.path);
        let (index, ty, code) = match navigation.walk(&parts, &operation.page) {
            Walk::Unlisted(index, ty) if !called || index + 1 < parts.len() => (index, ty, Code::SegmentUnlisted),
            Walk::KeyOfSingle(index, ty) => (index, ty, Code::KeyOfSingle),
            _ => return None,
        };
        let segment = match parts[index] {
            Part::Name(name) | Part::Key(name) => name,
            _ => return None,
        };
        let message = match code {
            Code::SegmentUnlisted => format!("no page lists {segment} as a property of {ty}"),
            _ => format!("the key {segment} follows a single {ty}"),
        };
        let diagnostic = Diagnostic::new(code, &operation.page, request.line, message).about(segment);
        Some(((ty, segment.to_ascii_lowercase()), diagnostic))
    })
}
