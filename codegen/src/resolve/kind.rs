//! Kinds: what sending a request line does, by its method, its last segment and what other lines say of the same address.

use rustc_hash::FxHashSet as HashSet;

use crate::model::api::OperationKind;
use crate::model::page::{ApiPage, BodySaid, Page};
use crate::model::types::{Method, ParameterIn, RequestLine};
use crate::parse::path::{Part, segments};

/// Addresses that hold things: those that can be read, and those that a key follows.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    read: HashSet<String>,
    keyed: HashSet<String>,
}

impl Addresses {
    /// Collects the addresses of all request lines of a version.
    pub(super) fn new<'r>(requests: impl Iterator<Item = &'r RequestLine>) -> Self {
        let mut addresses = Self::default();
        for request in requests {
            let parts = segments(&request.path);
            let mut address = String::with_capacity(request.path.len());
            for (index, part) in parts.iter().enumerate() {
                if matches!(part, Part::Key(_)) {
                    addresses.keyed.insert(address.clone());
                }
                push(&mut address, part);
                if index + 1 == parts.len() && request.method == Method::Get {
                    addresses.read.insert(address.clone());
                }
            }
        }
        addresses
    }

    /// Whether keys follow an address, so that it is a set of entities.
    pub(super) fn is_set(&self, address: &str) -> bool {
        self.keyed.contains(address)
    }

    /// Whether the last of these parts is an entity by an alternate key, `applications(appId='{appId}')`: keys follow the
    /// same address without parentheses.
    pub(super) fn ends_in_alternate_key(&self, parts: &[Part<'_>]) -> bool {
        match parts.split_last() {
            Some((Part::Call { name, arguments }, before)) if !arguments.is_empty() => {
                self.is_set(&format!("{}/{}", address(before), name.to_ascii_lowercase()))
            }
            _ => false,
        }
    }

    fn holds(&self, address: &str) -> bool {
        self.read.contains(address) || self.keyed.contains(address)
    }
}

/// The address of parts: lower case, keys as `{}`.
pub(super) fn address(parts: &[Part<'_>]) -> String {
    let mut address = String::new();
    parts.iter().for_each(|part| push(&mut address, part));
    address
}

/// Adds a part to an address.
pub(super) fn push(address: &mut String, part: &Part<'_>) {
    address.push('/');
    match part {
        Part::Name(name) => push_lower(address, name),
        Part::Key(_) => address.push_str("{}"),
        Part::Pair(value) => {
            push_lower(address, value.name);
            address.push('=');
        }
        Part::Path { name, .. } => address.push_str(&format!("{name}:")),
        Part::Call { name, arguments } => {
            let names: Vec<String> = arguments.iter().map(|argument| argument.name.to_ascii_lowercase()).collect();
            address.push_str(&format!("{}({})", name.to_ascii_lowercase(), names.join(",")));
        }
    }
}

fn push_lower(address: &mut String, name: &str) {
    let start = address.len();
    address.push_str(name);
    address[start..].make_ascii_lowercase();
}

/// What a request line does. `collection` tells whether the page's response is one, `bytes` whether it is a stream.
pub(super) fn kind(
    request: &RequestLine,
    page: &Page,
    api: &ApiPage,
    addresses: &Addresses,
    collection: bool,
    bytes: bool,
) -> OperationKind {
    let parts = segments(&request.path);
    let last = match parts.last() {
        Some(Part::Name(name)) => *name,
        Some(Part::Call { name, .. }) => *name,
        _ => "",
    };
    let short = last.rsplit('.').next().unwrap_or(last);
    let called = matches!(parts.last(), Some(Part::Call { .. })) && !addresses.ends_in_alternate_key(&parts);
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
        (Method::Get | Method::Head | Method::Options, _) => read_kind(collection, &parts, addresses),
        (Method::Post, _) => post_kind(page, api, &parts, short, addresses),
        (Method::Patch, _) => OperationKind::Update,
        (Method::Put, _) if api.body == BodySaid::Stream => OperationKind::Upload,
        (Method::Put, _) => OperationKind::Replace,
        (Method::Delete, _) => OperationKind::Delete,
    }
}

fn read_kind(collection: bool, parts: &[Part<'_>], addresses: &Addresses) -> OperationKind {
    let set = matches!(parts.last(), Some(Part::Name(_))) && addresses.is_set(&address(parts));
    if collection || (set && !matches!(parts.last(), Some(Part::Key(_)))) {
        OperationKind::List
    } else {
        OperationKind::Get
    }
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
fn post_kind(page: &Page, api: &ApiPage, parts: &[Part<'_>], last: &str, addresses: &Addresses) -> OperationKind {
    let named = !last.is_empty()
        && page.stem().rsplit('-').next().is_some_and(|word| word.eq_ignore_ascii_case(last))
        && !page.stem().contains("-post-");
    let holds = addresses.holds(&address(parts));
    let creates = api.response.statuses.contains(&201) && api.body != BodySaid::Parameters;
    let qualified = matches!(parts.last(), Some(Part::Name(name)) if name.contains('.'));
    let called = matches!(parts.last(), Some(Part::Call { .. }));
    match () {
        () if called || qualified => OperationKind::Action,
        () if addresses.is_set(&address(parts)) => OperationKind::Create,
        () if named && !holds => OperationKind::Action,
        () if holds || creates || last.is_empty() => OperationKind::Create,
        () => OperationKind::Action,
    }
}
