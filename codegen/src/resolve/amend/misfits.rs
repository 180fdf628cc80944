//! Request lines that the types do not bear out: a segment that one page alone knows of, a key behind a single value.
//!
//! Such a line stays as it is written; the diagnostic says where it leaves what is documented. Where several pages write
//! the same, the table of properties is the more likely to lack a row, and the lines are left in peace.

use std::collections::{BTreeMap, BTreeSet};

use super::navigation::{Navigation, Walk};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, OperationKind, RequestLine};
use crate::parse::path::Part;
use crate::resolve::routes::addresses::Addresses;

/// Where a line leaves what is documented: the type, and the segment in lower case.
type Place = (String, String);

/// Checks every request line of a version; each has been walked, before members were taken for collections.
pub(crate) fn check(
    operations: &[Operation],
    addresses: &Addresses<'_>,
    walks: &[Vec<Walk>],
    navigation: &Navigation<'_>,
) -> Vec<Diagnostic> {
    let mut found: Vec<(Place, Diagnostic)> = Vec::new();
    for (operation, walks) in operations.iter().zip(walks) {
        let lines = operation.requests.iter().zip(walks);
        found.extend(lines.filter_map(|(request, walk)| misfit(operation, request, addresses, walk, navigation)));
    }
    let mut pages: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for (place, diagnostic) in &found {
        pages.entry(place.clone()).or_default().insert(diagnostic.page.clone());
    }
    found.into_iter().filter(|(place, _)| pages[place].len() == 1).map(|(_, diagnostic)| diagnostic).collect()
}

fn misfit(
    operation: &Operation,
    request: &RequestLine,
    addresses: &Addresses<'_>,
    walk: &Walk,
    navigation: &Navigation<'_>,
) -> Option<(Place, Diagnostic)> {
    let called = matches!(operation.kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta);
    let (index, ty, code) = match walk {
        Walk::Unlisted(index, ty) => (*index, ty, Code::SegmentUnlisted),
        Walk::KeyOfSingle(index, ty) => (*index, ty, Code::KeyOfSingle),
        Walk::At(_) | Walk::Unknown => return None,
    };
    let path = addresses.path(request);
    if code == Code::SegmentUnlisted && called && index + 1 == path.parts.len() {
        return None;
    }
    if code == Code::KeyOfSingle && navigation.walk(path, &operation.page) != *walk {
        return None;
    }
    let segment = match path.parts[index] {
        Part::Name(name) | Part::Key(name) => name,
        _ => return None,
    };
    let message = match code {
        Code::SegmentUnlisted => format!("no page lists {segment} as a property of {ty}"),
        _ => format!("the key {segment} follows a single {ty}"),
    };
    let diagnostic = Diagnostic::new(code, &operation.page, request.line, message).about(segment);
    Some(((ty.clone(), segment.to_ascii_lowercase()), diagnostic))
}
