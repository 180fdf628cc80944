//! Splits operations whose request lines do different things.
//!
//! `returned` decides what each line returns. A line that calls an action of another page becomes an operation of its
//! own, even if the rest of its page is about a creation.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Body, Operation, OperationKind, Parameter, ParameterIn, RequestLine, Response, TypeRef};
use crate::model::names::Primitive;
use crate::model::types::Method;
use crate::resolve::amend::navigation::Navigation;
use crate::resolve::operations::returned::{PageContext, reads, returned_types};
use crate::resolve::pages::ApiPages;
use crate::resolve::routes::addresses::Addresses;

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
            let page = PageContext { navigation, addresses, page: pages.of(&operation) };
            split_operation(operation, &Context { page, actions: &actions })
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
    page: PageContext<'c>,
    actions: &'c Actions<'c>,
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
    if operation.marks.is_completed() {
        return (vec![operation], None);
    }
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
    let (published, completed): (Vec<usize>, Vec<usize>) =
        (0..operation.requests.len()).partition(|index| operation.requests[*index].source.is_published());
    let returned = returned_types(operation, stated, &context.page);
    let mut groups: Vec<(Deed<'_>, Vec<usize>)> = Vec::new();
    for (index, returned) in published.into_iter().zip(returned) {
        let line = &operation.requests[index];
        let deed = match called_action(line, operation, context) {
            Some(address) => Deed::Calls(address),
            None => Deed::Returns(returned),
        };
        match groups.iter_mut().find(|(known, _)| *known == deed) {
            Some((_, lines)) => lines.push(index),
            None => groups.push((deed, vec![index])),
        }
    }
    for index in completed {
        add_completed(index, operation, &mut groups);
    }
    groups
}

/// Adds a line that no page lists to the group of the first published line with its method. It does the same: the
/// service's metadata says so.
fn add_completed(index: usize, operation: &Operation, groups: &mut [(Deed<'_>, Vec<usize>)]) {
    let method = operation.requests[index].method;
    let has_method = |lines: &[usize]| lines.iter().any(|line| operation.requests[*line].method == method);
    let group = groups.iter().position(|(_, lines)| has_method(lines)).unwrap_or(0);
    if let Some((_, lines)) = groups.get_mut(group) {
        lines.push(index);
    }
}

/// The address of the action that a line calls although its page is about a creation.
fn called_action<'c>(line: &RequestLine, operation: &Operation, context: &Context<'c>) -> Option<&'c str> {
    if operation.kind != OperationKind::Create || line.method != Method::Post {
        return None;
    }
    let address = context.page.addresses.path(line).address();
    context.actions.contains_key(address).then_some(address)
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
    if reads(operation.kind) {
        operation.kind = match ty {
            TypeRef { collection: true, .. } => OperationKind::List,
            TypeRef { name, .. } if *name == Primitive::Stream => OperationKind::Download,
            TypeRef { .. } => OperationKind::Get,
        };
    }
}
