//! Kinds: what sending a request line does, by its method, its last segment and what other lines say of the same address.

use crate::model::api::OperationKind;
use crate::model::page::{ApiPage, BodyStatement, Page};
use crate::model::types::{Method, ParameterIn, RequestLine};
use crate::parse::path::Part;
use crate::resolve::routes::addresses::{Addresses, Path};

/// What a request line does. `collection` tells whether the page's response is one, `bytes` whether it is a stream.
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
    let short = last.rsplit('.').next().unwrap_or(last);
    let called = matches!(path.parts.last(), Some(Part::Call { .. })) && !addresses.ends_in_alternate_key(path);
    match (request.method, last) {
        (Method::Get | Method::Head | Method::Options, "$ref") => OperationKind::ListRefs,
        (Method::Post, "$ref") => OperationKind::AddRef,
        (Method::Put | Method::Patch, "$ref") => OperationKind::SetRef,
        (Method::Delete, "$ref") => OperationKind::RemoveRef,
        (Method::Get, "$count") => OperationKind::Count,
        (Method::Get, "$value") => OperationKind::Download,
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

fn read_kind(collection: bool, path: &Path<'_>, addresses: &Addresses<'_>) -> OperationKind {
    let set = matches!(path.parts.last(), Some(Part::Name(_))) && addresses.is_set(path.address());
    if collection || set { OperationKind::List } else { OperationKind::Get }
}

/// Whether the page says that its last segment is a function: it lists the parameters of one, or is named after it.
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

/// `POST` creates where things are kept, and calls an action elsewhere.
fn post_kind(page: &Page, api: &ApiPage, path: &Path<'_>, last: &str, addresses: &Addresses<'_>) -> OperationKind {
    let named = !last.is_empty()
        && page.stem().rsplit('-').next().is_some_and(|word| word.eq_ignore_ascii_case(last))
        && !page.stem().contains("-post-");
    let holds = addresses.holds(path.address());
    let creates = api.response.statuses.contains(&201) && api.body != BodyStatement::Parameters;
    let qualified = matches!(path.parts.last(), Some(Part::Name(name)) if name.contains('.'));
    let called = matches!(path.parts.last(), Some(Part::Call { .. }));
    match () {
        () if called || qualified => OperationKind::Action,
        () if addresses.is_set(path.address()) => OperationKind::Create,
        () if named && !holds => OperationKind::Action,
        () if holds || creates || last.is_empty() => OperationKind::Create,
        () => OperationKind::Action,
    }
}
