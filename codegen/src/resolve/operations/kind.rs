//! Decides the kind of an operation from its method, its last segment, and other pages about the same address.

use crate::model::api::OperationKind;
use crate::model::names::short_name;
use crate::model::page::{ApiPage, BodyStatement, Page};
use crate::model::path::{Part, Path};
use crate::model::status::Status;
use crate::model::types::{Method, ParameterIn, RequestLine};
use crate::resolve::routes::addresses::Addresses;

/// The kind of a request line. `collection` tells whether the page's response is a collection, `bytes` whether it is a
/// stream.
pub(crate) fn kind(
    request: &RequestLine,
    page: &Page,
    api: &ApiPage,
    addresses: &Addresses<'_>,
    collection: bool,
    bytes: bool,
) -> OperationKind {
    let path = addresses.path(request);
    let last = match path.parts.last() {
        Some(Part::Name(name)) => *name,
        Some(Part::Call { name, .. }) => *name,
        _ => "",
    };
    let short = short_name(last);
    let called = matches!(path.parts.last(), Some(Part::Call { .. })) && !addresses.ends_in_alternate_key(path);
    if let Some(kind) = control_kind(last, request.method) {
        return kind;
    }
    match (request.method, last) {
        (Method::Put | Method::Patch, "$value") => OperationKind::Upload,
        (Method::Get, _) if short.eq_ignore_ascii_case("delta") => OperationKind::Delta,
        (Method::Get, _) if called || names_function(page, api, short) => OperationKind::Function,
        (Method::Get, _) if bytes => OperationKind::Download,
        (Method::Get | Method::Head | Method::Options, _) => read_kind(collection, path, addresses),
        (Method::Post, _) => post_kind(page, api, path, short, addresses),
        (Method::Patch, _) => OperationKind::Update,
        (Method::Put, _) if api.body == BodyStatement::Stream => OperationKind::Upload,
        (Method::Put, _) => OperationKind::Replace,
        (Method::Delete, _) => OperationKind::Delete,
    }
}

/// The kind of a request whose last segment (`$ref`, `$count`, `$value`) decides it.
pub(crate) fn control_kind(segment: &str, method: Method) -> Option<OperationKind> {
    Some(match (segment, method) {
        ("$ref", Method::Get | Method::Head | Method::Options) => OperationKind::ListRefs,
        ("$ref", Method::Post) => OperationKind::AddRef,
        ("$ref", Method::Put | Method::Patch) => OperationKind::SetRef,
        ("$ref", Method::Delete) => OperationKind::RemoveRef,
        ("$count", Method::Get) => OperationKind::Count,
        ("$value", Method::Get) => OperationKind::Download,
        _ => return None,
    })
}

fn read_kind(collection: bool, path: &Path<'_>, addresses: &Addresses<'_>) -> OperationKind {
    let set = matches!(path.parts.last(), Some(Part::Name(_))) && addresses.is_set(path.address());
    if collection || set { OperationKind::List } else { OperationKind::Get }
}

/// Whether the page describes the last segment as a function: it lists parameters of a function, or is named after it.
fn names_function(page: &Page, api: &ApiPage, last: &str) -> bool {
    if last.is_empty() {
        return false;
    }
    let parameters = api.parameters.iter().any(|row| row.location == ParameterIn::Function);
    let titled = page
        .title
        .split([':', '：'])
        .nth(1)
        .is_some_and(|method| method.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case(last)));
    parameters || titled
}

/// Distinguishes a `POST` to a collection, which creates an item, from the `POST` of an action.
fn post_kind(page: &Page, api: &ApiPage, path: &Path<'_>, last: &str, addresses: &Addresses<'_>) -> OperationKind {
    let named = !last.is_empty()
        && page.stem().rsplit('-').next().is_some_and(|word| word.eq_ignore_ascii_case(last))
        && !page.stem().contains("-post-");
    let holds = addresses.holds(path.address());
    let creates = api.response.statuses.contains(&Status::CREATED) && api.body != BodyStatement::Parameters;
    let qualified = matches!(path.parts.last(), Some(Part::Name(name)) if name.contains('.'));
    let called = matches!(path.parts.last(), Some(Part::Call { .. }));
    if called || qualified {
        OperationKind::Action
    } else if addresses.is_set(path.address()) {
        OperationKind::Create
    } else if named && !holds {
        OperationKind::Action
    } else if holds || creates || last.is_empty() {
        OperationKind::Create
    } else {
        OperationKind::Action
    }
}
