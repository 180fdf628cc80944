//! Decides the kind of an operation from its method, its last segment, and other pages about the same address.

use crate::model::api::OperationKind;
use crate::model::names::{short_name, singular};
use crate::model::page::{ApiPage, BodyStatement, Page};
use crate::model::path::{Part, Path};
use crate::model::status::Status;
use crate::model::types::{Method, ParameterIn, RequestLine};
use crate::resolve::routes::addresses::Addresses;

/// What the types of a page say about its request lines.
pub(crate) struct PageTypes {
    /// Whether the response is a collection.
    pub(crate) collection: bool,
    /// Whether the response is a stream.
    pub(crate) bytes: bool,
    /// Whether the last segment casts to a type.
    pub(crate) cast: bool,
}

/// The kind of a request line.
pub(crate) fn kind(
    request: &RequestLine,
    page: &Page,
    api: &ApiPage,
    addresses: &Addresses<'_>,
    types: &PageTypes,
) -> OperationKind {
    let path = addresses.path(request);
    let last = match path.parts.last() {
        Some(Part::Name(name)) => *name,
        Some(Part::Call { name, .. }) => *name,
        _ => called_with_key(page, path).unwrap_or_default(),
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
        (Method::Get, _) if types.bytes || redirects(api) => OperationKind::Download,
        (Method::Get | Method::Head | Method::Options, _) => read_kind(types.collection, path, addresses),
        (Method::Post, _) if types.cast => OperationKind::Create,
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

/// The name before a key at the end of a path, if the title calls it a method: `place: descendants` for
/// `/places/{id}/descendants/{type}`. Then the last segment is an argument.
pub(crate) fn called_with_key<'p>(page: &Page, path: &Path<'p>) -> Option<&'p str> {
    match path.parts.as_slice() {
        [.., Part::Name(name), Part::Key(_)] => Some(*name).filter(|name| is_titled(page, short_name(name))),
        _ => None,
    }
}

/// Whether a page answers with a redirect alone, as downloads do.
fn redirects(api: &ApiPage) -> bool {
    let shown = api.response_examples.iter().map(|shown| shown.status);
    let mut answers = api.response.statuses.iter().copied().chain(shown).filter(|status| !status.is_error()).peekable();
    answers.peek().is_some() && answers.all(|status| status == Status::FOUND)
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
    parameters || is_titled(page, last)
}

/// Whether the title calls a name a method: `user: reminderView`.
fn is_titled(page: &Page, name: &str) -> bool {
    let method = page.title.split([':', '：']).nth(1).and_then(|method| method.split_whitespace().next());
    method.is_some_and(|word| word.eq_ignore_ascii_case(name))
}

/// Whether the title says that the page creates an item of a collection: `Create boat` for `/boats`. The names of
/// actions that create something begin with that word themselves.
fn is_titled_create(page: &Page, last: &str) -> bool {
    let title = page.title.to_ascii_lowercase();
    let (last, mut words) = (last.to_ascii_lowercase(), title.split_whitespace());
    let creates = words.next() == Some("create") && !title.contains(':') && !last.starts_with("create");
    creates && last.ends_with('s') && words.collect::<String>().contains(&singular(&last))
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
    } else if addresses.is_set(path.address()) || is_titled_create(page, last) {
        OperationKind::Create
    } else if named && !holds {
        OperationKind::Action
    } else if holds || creates || last.is_empty() {
        OperationKind::Create
    } else {
        OperationKind::Action
    }
}
