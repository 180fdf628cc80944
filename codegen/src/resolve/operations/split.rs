//! Splits operations whose request lines do different things.
//!
//! A line returns the type that its page states, unless the address is known to hold another type. Then the type at the
//! address is used if other lines of the page return the stated type, or if an example of the page shows the type at
//! the address. A line that calls an action of another page becomes an operation of its own, even if the rest of its
//! page is about a creation.

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

/// The actions for which there are pages, by address.
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
    /// Whether an example of the page shows the type as the body of a response.
    fn shows(&self, ty: &TypeRef) -> bool {
        let shown = self.page.into_iter().flat_map(|page| &page.response_examples);
        let shown = shown.filter(|shown| shown.status.is_success());
        let names = shown.flat_map(|shown| shown.annotation_type.iter().chain(&shown.json_type));
        names.map(|name| clean(name)).any(|name| name.eq_ignore_ascii_case(&ty.name))
    }
}

/// What a line does, as far as it differs from other lines of the page.
#[derive(Clone, Debug, PartialEq)]
enum Deed<'a> {
    /// The line calls the action at this address.
    Calls(&'a str),
    /// The line returns this type; none if the page states no type.
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

/// Splits an operation by what its lines do. Returns a diagnostic if there are several operations.
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

/// Groups the lines of an operation by what they do, in page order.
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

/// The type at the address of each line, if it may correct the stated type: the stated type is `Edm.Untyped`, the page
/// has several lines, or an example of the page shows the type at the address.
fn held_types(operation: &Operation, stated: Option<&TypeRef>, context: &Context<'_>) -> Vec<Option<TypeRef>> {
    let Some(stated) = stated else { return vec![None; operation.requests.len()] };
    let corrects = is_untyped(stated) || operation.requests.len() > 1;
    let held = |line| held_type(line, operation, context).filter(|held| corrects || context.shows(held));
    operation.requests.iter().map(held).collect()
}

/// Whether some lines of a page return the stated type, so that lines with other types are about something else.
fn page_applies(stated: &TypeRef, held: &[Option<TypeRef>], context: &Context<'_>) -> bool {
    let agrees =
        |held: &Option<TypeRef>| held.as_ref().is_none_or(|held| context.navigation.related(&held.name, &stated.name));
    !is_untyped(stated) && (held.iter().any(agrees) || held.iter().flatten().any(|held| context.shows(held)))
}

fn is_untyped(ty: &TypeRef) -> bool {
    ty.name == Primitive::Untyped
}

/// The address of the action that a line calls although its page is about a creation.
fn called_action<'c>(line: &RequestLine, operation: &Operation, context: &Context<'c>) -> Option<&'c str> {
    if operation.kind != OperationKind::Create || line.method != Method::Post {
        return None;
    }
    let address = context.addresses.path(line).address();
    context.actions.contains_key(address).then_some(address)
}

/// The type at the address of a line that reads or creates, according to other pages.
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

/// The type that a line returns: the one at its address if the page is not about that address, else the stated one.
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

/// The stated type as a line returns it: a single value at an address that ends in a key, a collection if keys follow
/// the address.
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

/// Whether the query of a line has a filter: then it returns a collection, even of one item.
fn is_filtered(line: &RequestLine) -> bool {
    line.query.iter().any(|option| option.contains("$filter"))
}

/// Makes the operation of the lines that do the same.
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

/// Gives an operation the body, the parameters and the responses of an action.
fn become_action(operation: &mut Operation, action: Option<&Action>) {
    operation.kind = OperationKind::Action;
    if let Some(action) = action {
        operation.body = action.body.clone();
        operation.parameters.retain(|parameter| parameter.location != ParameterIn::Body);
        operation.parameters.extend(action.parameters.iter().cloned());
        operation.responses.clone_from(&action.responses);
    }
}

/// Replaces the stated type in the body and the responses of an operation.
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
