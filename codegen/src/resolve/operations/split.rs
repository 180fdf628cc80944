//! Splits operations whose request lines do different things.
//!
//! A line returns what its page states, unless the address is known to hold something else: then the address decides, if
//! other lines of the page do return what it states, or if the page's own example shows it. A line that calls an action of
//! another page is not the creation that its own page is about.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Body, Operation, OperationKind, Parameter, ParameterIn, RequestLine, Response, TypeRef};
use crate::model::names::Primitive;
use crate::model::page::ApiPage;
use crate::model::path::Part;
use crate::model::types::Method;
use crate::resolve::amend::navigation::{Navigation, Walk};
use crate::resolve::pages::ApiPages;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::written::clean;

/// The actions that pages describe, by address.
type Actions<'a> = HashMap<&'a str, Action>;

/// An action as its page describes it.
struct Action {
    body: Body,
    parameters: Vec<Parameter>,
    responses: Vec<Response>,
}

/// Splits the operations whose lines do different things.
pub(crate) fn split(
    operations: Vec<Operation>,
    pages: &ApiPages<'_>,
    navigation: &Navigation<'_>,
    addresses: &Addresses<'_>,
) -> WithDiagnostics<Vec<Operation>> {
    let actions = actions(&operations, addresses);
    let split: Vec<(Vec<Operation>, Option<Diagnostic>)> = operations
        .into_par_iter()
        .map(|operation| {
            let page = pages.of(&operation);
            split_operation(operation, &Context { navigation, addresses, actions: &actions, page })
        })
        .collect();
    let mut value = Vec::with_capacity(split.len());
    let mut diagnostics = Vec::new();
    for (operations, note) in split {
        value.extend(operations);
        diagnostics.extend(note);
    }
    WithDiagnostics { value, diagnostics }
}

struct Context<'c> {
    navigation: &'c Navigation<'c>,
    addresses: &'c Addresses<'c>,
    actions: &'c Actions<'c>,
    page: Option<&'c ApiPage>,
}

impl Context<'_> {
    /// Whether an example of the page shows a type as the body of its response.
    fn shows(&self, ty: &TypeRef) -> bool {
        let shown = self.page.into_iter().flat_map(|page| &page.response_examples);
        let shown = shown.filter(|shown| shown.status.is_success());
        let names = shown.flat_map(|shown| shown.annotation_type.iter().chain(&shown.json_type));
        names.map(|name| clean(name)).any(|name| name.eq_ignore_ascii_case(&ty.name))
    }
}

/// What a line does that sets it apart from other lines of its page.
#[derive(Clone, Debug, PartialEq)]
enum Deed<'a> {
    /// It calls the action at this address.
    Calls(&'a str),
    /// It returns this type; none if its page states none.
    Returns(Option<TypeRef>),
}

fn actions<'a>(operations: &[Operation], addresses: &'a Addresses<'_>) -> Actions<'a> {
    let called = operations.iter().filter(|operation| operation.kind == OperationKind::Action);
    let lines = called.flat_map(|operation| operation.requests.iter().map(move |request| (operation, request)));
    lines
        .map(|(operation, request)| {
            let sent = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Body);
            let action = Action {
                body: operation.body.clone(),
                parameters: sent.cloned().collect(),
                responses: operation.responses.clone(),
            };
            (addresses.path(request).address(), action)
        })
        .collect()
}

/// The operations of the lines of a page, and a diagnostic where there are several.
fn split_operation(operation: Operation, context: &Context<'_>) -> (Vec<Operation>, Option<Diagnostic>) {
    let stated = operation.returned().cloned();
    let groups = group_lines(&operation, stated.as_ref(), context);
    if let [(Deed::Returns(ty), _)] = groups.as_slice()
        && *ty == stated
    {
        return (vec![operation], None);
    }
    let note = (groups.len() > 1).then(|| {
        let second = &operation.requests[groups[1].1[0]];
        let message =
            format!("the request lines of this page return {} different things; give each a page", groups.len());
        Diagnostic::new(Code::OperationSplit, &operation.page, second.line, message).about(&second.path)
    });
    let parts = groups.into_iter().map(|(deed, lines)| part(&operation, deed, lines, stated.as_ref(), context));
    (parts.collect(), note)
}

/// The lines of an operation by what they do, in page order.
fn group_lines<'c>(
    operation: &Operation,
    stated: Option<&TypeRef>,
    context: &Context<'c>,
) -> Vec<(Deed<'c>, Vec<usize>)> {
    let held = held_types(operation, stated, context);
    let applies = stated.is_some_and(|stated| page_applies(stated, &held, context));
    let mut groups: Vec<(Deed<'_>, Vec<usize>)> = Vec::new();
    for (index, (line, held)) in operation.requests.iter().zip(held).enumerate() {
        let deed = match called_action(line, operation, context) {
            Some(address) => Deed::Calls(address),
            None => Deed::Returns(line_type(line, stated, held, applies, context)),
        };
        match groups.iter_mut().find(|(known, _)| *known == deed) {
            Some((_, lines)) => lines.push(index),
            None => groups.push((deed, vec![index])),
        }
    }
    groups
}

/// The types that stand at the addresses of the lines, where they may correct what the page states: if it states no type,
/// if it has other lines, or if it contradicts itself by its example.
fn held_types(operation: &Operation, stated: Option<&TypeRef>, context: &Context<'_>) -> Vec<Option<TypeRef>> {
    let Some(stated) = stated else { return vec![None; operation.requests.len()] };
    let corrects = is_untyped(stated) || operation.requests.len() > 1;
    let held = |line| held_type(line, operation, context).filter(|held| corrects || context.shows(held));
    operation.requests.iter().map(held).collect()
}

/// Whether the type that a page states is the one of some of its lines, so that others are about something else.
fn page_applies(stated: &TypeRef, held: &[Option<TypeRef>], context: &Context<'_>) -> bool {
    let agrees =
        |held: &Option<TypeRef>| held.as_ref().is_none_or(|held| context.navigation.related(&held.name, &stated.name));
    !is_untyped(stated) && (held.iter().any(agrees) || held.iter().flatten().any(|held| context.shows(held)))
}

fn is_untyped(ty: &TypeRef) -> bool {
    ty.name == Primitive::Untyped
}

/// The address of the action that a line calls, where its page is about something else.
fn called_action<'c>(line: &RequestLine, operation: &Operation, context: &Context<'c>) -> Option<&'c str> {
    if operation.kind != OperationKind::Create || line.method != Method::Post {
        return None;
    }
    let address = context.addresses.path(line).address();
    context.actions.contains_key(address).then_some(address)
}

/// The type at the address of a line that reads or creates, by what other pages state.
fn held_type(line: &RequestLine, operation: &Operation, context: &Context<'_>) -> Option<TypeRef> {
    let reads = matches!(operation.kind, OperationKind::List | OperationKind::Get) && line.method == Method::Get;
    let creates = operation.kind == OperationKind::Create && line.method == Method::Post;
    if !reads && !creates {
        return None;
    }
    match context.navigation.walk(context.addresses.path(line), &operation.page) {
        Walk::At(ty) if creates => ty.collection.then(|| TypeRef::single(ty.name)),
        Walk::At(ty) => Some(ty),
        _ => None,
    }
}

/// What a line returns: the type at its address where the page is not about that, else what the page states.
fn line_type(
    line: &RequestLine,
    stated: Option<&TypeRef>,
    held: Option<TypeRef>,
    applies: bool,
    context: &Context<'_>,
) -> Option<TypeRef> {
    let stated = stated?;
    let is_other = |held: &TypeRef| applies && !context.navigation.related(&held.name, &stated.name);
    held.filter(|held| is_untyped(stated) || is_other(held)).or_else(|| Some(stated_type(line, stated, context)))
}

/// What a line returns by its page: one thing at an address that ends in a key, a collection where keys follow the address.
fn stated_type(line: &RequestLine, stated: &TypeRef, context: &Context<'_>) -> TypeRef {
    let path = context.addresses.path(line);
    match path.parts.last() {
        Some(Part::Key(_)) if line.method == Method::Get => TypeRef { collection: false, ..stated.clone() },
        Some(Part::Name(name)) if line.method == Method::Get && !name.starts_with('$') => {
            let set = context.addresses.is_set(path.address()) || (is_filtered(line) && !stated.is_primitive());
            TypeRef { collection: stated.collection || set, ..stated.clone() }
        }
        _ => stated.clone(),
    }
}

/// Whether a line asks for what fits a filter: a set, however few there are.
fn is_filtered(line: &RequestLine) -> bool {
    line.query.iter().any(|option| option.contains("$filter"))
}

/// The operation of the lines that do one thing.
fn part(
    whole: &Operation,
    deed: Deed<'_>,
    lines: Vec<usize>,
    stated: Option<&TypeRef>,
    context: &Context<'_>,
) -> Operation {
    let requests = lines.into_iter().map(|index| whole.requests[index].clone()).collect();
    let mut operation = Operation { requests, ..whole.clone() };
    match deed {
        Deed::Calls(address) => become_action(&mut operation, context.actions.get(address)),
        Deed::Returns(Some(ty)) if Some(&ty) != stated => change_type(&mut operation, &ty, stated),
        Deed::Returns(_) => {}
    }
    operation
}

/// Gives an operation the body and the responses of an action.
fn become_action(operation: &mut Operation, action: Option<&Action>) {
    operation.kind = OperationKind::Action;
    if let Some(action) = action {
        operation.body = action.body.clone();
        operation.parameters.retain(|parameter| parameter.location != ParameterIn::Body);
        operation.parameters.extend(action.parameters.iter().cloned());
        operation.responses.clone_from(&action.responses);
    }
}

/// Puts a type in the place of the one that the page states, in what is sent and in what comes back.
fn change_type(operation: &mut Operation, ty: &TypeRef, stated: Option<&TypeRef>) {
    for body in operation.responses.iter_mut().filter_map(|response| response.body.as_mut()) {
        if Some(&body.ty) == stated {
            body.ty = ty.clone();
        }
    }
    if let (Body::Resource { ty: sent }, Some(stated)) = (&mut operation.body, stated)
        && sent.name == stated.name
    {
        sent.name.clone_from(&ty.name);
    }
    if matches!(operation.kind, OperationKind::List | OperationKind::Get) {
        operation.kind = if ty.collection { OperationKind::List } else { OperationKind::Get };
    }
}
