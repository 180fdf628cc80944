//! Decides which type each request line of a page returns.
//!
//! A page states one type, but its lines may be about several things. What a line itself shows is compared with the
//! statement, in the order of [`Evidence`].

use std::collections::BTreeSet;

use crate::model::api::{Operation, OperationKind, RequestLine, TypeRef};
use crate::model::names::{Primitive, TypeName};
use crate::model::page::ApiPage;
use crate::model::path::Part;
use crate::model::types::Method;
use crate::resolve::amend::navigation::{Navigation, Walk};
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::written::clean;

/// What the lines of a page are compared with.
pub(super) struct PageContext<'c> {
    pub(super) navigation: &'c Navigation<'c>,
    pub(super) addresses: &'c Addresses<'c>,
    pub(super) page: Option<&'c ApiPage>,
}

/// The evidence for the type that a line returns, the surest first.
#[derive(Clone, Copy)]
enum Evidence {
    /// Other pages document another type at the address, and the page is about that address only by the way.
    OtherType,
    /// The page states bytes, and has a line with `$value` for them. The other lines return the resource that the page
    /// also states.
    BesideValue,
    /// The page states one count, but the line ends in a member of the other count, in which no line of the stated count
    /// ends.
    OtherCount,
    /// The statement of the page, in the count that the end of the line shows.
    Statement,
}

/// All evidence in the order in which it decides.
const EVIDENCE: [Evidence; 4] = [Evidence::OtherType, Evidence::BesideValue, Evidence::OtherCount, Evidence::Statement];

/// The type that each published request line of an operation returns; `None` if the page states no type.
pub(super) fn returned_types(
    operation: &Operation,
    stated: Option<&TypeRef>,
    context: &PageContext<'_>,
) -> Vec<Option<TypeRef>> {
    let Some(stated) = stated else { return operation.published_requests().map(|_| None).collect() };
    let held = held_types(operation, stated, context);
    let statement = Statement {
        stated,
        applies: page_applies(stated, &held, context),
        other_ends: other_ends(operation, stated, &held, context),
        beside_value: beside_value(operation, stated, context),
        reads: reads(operation.kind),
        context,
    };
    let lines = operation.published_requests().zip(&held);
    lines
        .map(|(line, held)| EVIDENCE.iter().find_map(|evidence| statement.weigh(*evidence, line, held.as_ref())))
        .collect()
}

/// Whether operations of a kind read what stands at an address.
pub(super) fn reads(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::List | OperationKind::Get | OperationKind::Download)
}

/// What a page states about all of its lines.
struct Statement<'s> {
    stated: &'s TypeRef,
    /// Whether some lines return the stated type, so that lines with other types are about something else.
    applies: bool,
    /// The names at which lines lead to the stated type in the other count.
    other_ends: BTreeSet<&'s str>,
    /// The resource that lines without `$value` return.
    beside_value: Option<TypeName>,
    /// Whether the lines read what stands at their addresses. The last segment of a function may be an argument.
    reads: bool,
    context: &'s PageContext<'s>,
}

impl Statement<'_> {
    /// The type that a line returns, if the evidence decides it. `held` is the type at the address of the line.
    fn weigh(&self, evidence: Evidence, line: &RequestLine, held: Option<&TypeRef>) -> Option<TypeRef> {
        let related = |held: &TypeRef| self.context.navigation.related(&held.name, &self.stated.name);
        match evidence {
            Evidence::OtherType => {
                let is_other = |held: &&TypeRef| is_untyped(self.stated) || self.applies && !related(held);
                held.filter(is_other).cloned()
            }
            Evidence::BesideValue => {
                let name = self.beside_value.as_ref().filter(|_| is_read(line, self.context))?;
                Some(self.in_count(TypeRef::single(name.clone()), line))
            }
            Evidence::OtherCount => {
                let held = held.filter(|held| line.method == Method::Get && related(held))?;
                let is_other = last_name(line, self.context).is_some_and(|name| self.other_ends.contains(name));
                is_other.then(|| TypeRef { collection: held.collection, ..self.stated.clone() })
            }
            Evidence::Statement => Some(self.in_count(self.stated.clone(), line)),
        }
    }

    /// A type as a line returns it: a single value at an address that ends in a key, a collection if keys follow the
    /// address.
    fn in_count(&self, ty: TypeRef, line: &RequestLine) -> TypeRef {
        let path = self.context.addresses.path(line);
        match path.parts.last() {
            Some(Part::Key(_)) if line.method == Method::Get && self.reads => TypeRef { collection: false, ..ty },
            Some(Part::Name(name)) if line.method == Method::Get && !name.starts_with('$') => {
                let set = self.context.addresses.is_set(path.address()) || (is_filtered(line) && !ty.is_primitive());
                TypeRef { collection: ty.collection || set, ..ty }
            }
            _ => ty,
        }
    }
}

/// The type at the address of each line, if it may correct the stated type: the stated type is `Edm.Untyped`, the page
/// has several lines, or an example of the page shows the type at the address.
fn held_types(operation: &Operation, stated: &TypeRef, context: &PageContext<'_>) -> Vec<Option<TypeRef>> {
    let corrects = is_untyped(stated) || operation.published_requests().count() > 1;
    let at_line = |line| held_type(line, operation, context).or_else(|| below_line(line, operation, stated, context));
    let held = |line| at_line(line).filter(|held| corrects || shows(held, context));
    operation.published_requests().map(held).collect()
}

/// The type at the address of a line that reads or creates, according to other pages.
fn held_type(line: &RequestLine, operation: &Operation, context: &PageContext<'_>) -> Option<TypeRef> {
    let is_read = reads(operation.kind) && is_read(line, context);
    let creates = operation.kind == OperationKind::Create && line.method == Method::Post;
    if !is_read && !creates {
        return None;
    }
    match context.navigation.walk_choosing(context.addresses.path(line), &operation.page) {
        Walk::At(ty) if creates => ty.collection.then(|| TypeRef::single(ty.name)),
        Walk::At(ty) => Some(ty),
        _ => None,
    }
}

/// The type of the member that a line adds to another line of the page, which reads one value of the stated type.
fn below_line(
    line: &RequestLine,
    operation: &Operation,
    stated: &TypeRef,
    context: &PageContext<'_>,
) -> Option<TypeRef> {
    let path = context.addresses.path(line);
    let last = path.parts.len().checked_sub(1)?;
    let (before, name) = (path.before(last), last_name(line, context)?);
    let reads_value = |other: &RequestLine| {
        let path = context.addresses.path(other);
        other.method == Method::Get && path.address() == before && matches!(path.parts.last(), Some(Part::Key(_)))
    };
    let is_below = !stated.collection
        && reads(operation.kind)
        && is_read(line, context)
        && operation.published_requests().any(reads_value);
    if is_below { context.navigation.member_of(&stated.name, name) } else { None }
}

/// Whether a line reads what stands at its address, and not its bytes, count or references.
fn is_read(line: &RequestLine, context: &PageContext<'_>) -> bool {
    line.method == Method::Get
        && !matches!(context.addresses.path(line).parts.last(), Some(Part::Name(name)) if name.starts_with('$'))
}

fn page_applies(stated: &TypeRef, held: &[Option<TypeRef>], context: &PageContext<'_>) -> bool {
    let agrees =
        |held: &Option<TypeRef>| held.as_ref().is_none_or(|held| context.navigation.related(&held.name, &stated.name));
    !is_untyped(stated) && (held.iter().any(agrees) || held.iter().flatten().any(|held| shows(held, context)))
}

/// The names at which lines lead to the stated type in the other count. There are none if no line leads to the stated
/// count: then a row is wrong.
fn other_ends<'s>(
    operation: &Operation,
    stated: &TypeRef,
    held: &[Option<TypeRef>],
    context: &PageContext<'s>,
) -> BTreeSet<&'s str> {
    let (mut same, mut other, mut is_stated) = (BTreeSet::new(), BTreeSet::new(), false);
    for (line, held) in operation.published_requests().zip(held) {
        let Some(held) = held.as_ref().filter(|held| context.navigation.related(&held.name, &stated.name)) else {
            continue;
        };
        let ends = if held.collection == stated.collection { &mut same } else { &mut other };
        is_stated |= held.collection == stated.collection;
        ends.extend(last_name(line, context));
    }
    if is_stated { other.difference(&same).copied().collect() } else { BTreeSet::new() }
}

/// The name that ends a line.
fn last_name<'s>(line: &RequestLine, context: &PageContext<'s>) -> Option<&'s str> {
    match context.addresses.path(line).parts.last() {
        Some(Part::Name(name)) => Some(name),
        _ => None,
    }
}

/// The resource that a page states beside bytes, if the page has a line with `$value` for the bytes.
fn beside_value(operation: &Operation, stated: &TypeRef, context: &PageContext<'_>) -> Option<TypeName> {
    let is_value = |line: &RequestLine| line.method == Method::Get && last_name(line, context) == Some("$value");
    let is_bytes = stated.name == Primitive::Stream || stated.name == Primitive::Binary;
    if !is_bytes || !operation.requests.iter().any(is_value) {
        return None;
    }
    let mut types = context.page?.response.types.iter();
    types.find_map(|mention| context.navigation.resource_of(mention)).cloned()
}

/// Whether an example of the page shows the type as the body of a response.
fn shows(ty: &TypeRef, context: &PageContext<'_>) -> bool {
    let shown = context.page.into_iter().flat_map(|page| &page.response_examples);
    let shown = shown.filter(|shown| shown.status.is_success());
    let names = shown.flat_map(|shown| shown.annotation_type.iter().chain(&shown.json_type));
    names.map(|name| clean(name)).any(|name| name.eq_ignore_ascii_case(&ty.name))
}

fn is_untyped(ty: &TypeRef) -> bool {
    ty.name == Primitive::Untyped
}

/// Whether the query of a line has a filter: then it returns a collection, even of one item.
fn is_filtered(line: &RequestLine) -> bool {
    line.query.iter().any(|option| option.contains("$filter"))
}
