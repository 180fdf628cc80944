//! Pages about several things: operations in, one operation for each thing that request lines of a page return out.
//!
//! What a line returns is what its page says, unless the address is known to hold something else: then the address
//! decides, where other lines of the page do return what it says, or where the page's own example shows it. A line that calls an action of another page is not the
//! creation that its own page is about.

use rayon::prelude::*;
use rustc_hash::FxHashMap as HashMap;

use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Body, Operation, OperationKind, Parameter, ParameterIn, RequestLine, Response, TypeRef};
use crate::model::page::ApiPage;
use crate::model::types::Method;
use crate::parse::path::Part;
use crate::resolve::amend::navigation::{Navigation, Walk};
use crate::resolve::operations::{method_name, returned};
use crate::resolve::pages::ApiPages;
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::written::clean;

/// What the pages of actions say, by address.
type Actions<'a> = HashMap<&'a str, Action>;

/// What a page says of an action.
struct Action {
    body: Body,
    parameters: Vec<Parameter>,
    responses: Vec<Response>,
}

/// Takes operations apart whose lines return different things.
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
            parts_of(operation, &Context { navigation, addresses, actions: &actions, page })
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
        let shown = shown.filter(|shown| (200..300).contains(&shown.status));
        let names = shown.flat_map(|shown| shown.annotation_type.iter().chain(&shown.json_type));
        names.map(|name| clean(name)).any(|name| name.eq_ignore_ascii_case(&ty.name))
    }
}

/// What a line does that sets it apart from other lines of its page.
#[derive(Clone, Debug, PartialEq)]
enum Deed<'a> {
    /// It calls the action at this address.
    Calls(&'a str),
    /// It returns this type, or what its page says where that is none.
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

fn parts_of(operation: Operation, context: &Context<'_>) -> (Vec<Operation>, Option<Diagnostic>) {
    let said = returned(&operation.responses).cloned();
    let untold = said.as_ref().is_some_and(|said| said.name == "Edm.Untyped");
    // The address corrects a line where the page speaks of other lines, or of nothing, or contradicts itself.
    let corrected = untold || (said.is_some() && operation.requests.len() > 1);
    let held = |line| {
        let held = if said.is_some() { held(line, &operation, context) } else { None };
        held.filter(|held| corrected || context.shows(held))
    };
    let held: Vec<Option<TypeRef>> = operation.requests.iter().map(held).collect();
    let speaks = said.as_ref().is_some_and(|said| {
        let agrees = |held: &Option<TypeRef>| {
            held.as_ref().is_none_or(|held| context.navigation.related(&held.name, &said.name))
        };
        !untold && (held.iter().any(agrees) || held.iter().flatten().any(|held| context.shows(held)))
    });
    let deeds = operation.requests.iter().zip(held).map(|(line, held)| match call(line, &operation, context) {
        Some(address) => Deed::Calls(address),
        None => Deed::Returns(line_type(line, said.as_ref(), held, speaks, context)),
    });
    let mut groups: Vec<(Deed<'_>, Vec<usize>)> = Vec::new();
    for (index, deed) in deeds.enumerate() {
        match groups.iter_mut().find(|(known, _)| *known == deed) {
            Some((_, lines)) => lines.push(index),
            None => groups.push((deed, vec![index])),
        }
    }
    if let [(Deed::Returns(ty), _)] = groups.as_slice()
        && *ty == said
    {
        return (vec![operation], None);
    }
    let note = (groups.len() > 1).then(|| {
        let second = &operation.requests[groups[1].1[0]];
        let message =
            format!("the request lines of this page return {} different things; give each a page", groups.len());
        Diagnostic::new(Code::OperationSplit, &operation.page, second.line, message).about(&second.path)
    });
    let operations = groups.into_iter().map(|(deed, lines)| part(&operation, deed, lines, said.as_ref(), context));
    (operations.collect(), note)
}

/// The address of the action that a line calls, where its page is about something else.
fn call<'c>(line: &RequestLine, operation: &Operation, context: &Context<'c>) -> Option<&'c str> {
    if operation.kind != OperationKind::Create || line.method != Method::Post {
        return None;
    }
    let address = context.addresses.path(line).address();
    context.actions.contains_key(address).then_some(address)
}

/// What other pages say is at the address of a line that reads or creates.
fn held(line: &RequestLine, operation: &Operation, context: &Context<'_>) -> Option<TypeRef> {
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

/// What a line returns.
fn line_type(
    line: &RequestLine,
    said: Option<&TypeRef>,
    held: Option<TypeRef>,
    speaks: bool,
    context: &Context<'_>,
) -> Option<TypeRef> {
    let said = said?;
    let path = context.addresses.path(line);
    let of_page = match path.parts.last() {
        Some(Part::Key(_)) if line.method == Method::Get => TypeRef { collection: false, ..said.clone() },
        Some(Part::Name(name)) if line.method == Method::Get && !name.starts_with('$') => {
            let set = context.addresses.is_set(path.address()) || (is_filtered(line) && !said.is_primitive());
            TypeRef { collection: said.collection || set, ..said.clone() }
        }
        _ => said.clone(),
    };
    match held {
        Some(held) if said.name == "Edm.Untyped" || (speaks && !context.navigation.related(&held.name, &said.name)) => {
            Some(held)
        }
        _ => Some(of_page),
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
    said: Option<&TypeRef>,
    context: &Context<'_>,
) -> Operation {
    let requests = lines.into_iter().map(|index| whole.requests[index].clone()).collect();
    let mut operation = Operation { requests, ..whole.clone() };
    match deed {
        Deed::Calls(address) => {
            operation.kind = OperationKind::Action;
            if let Some(action) = context.actions.get(address) {
                operation.body = action.body.clone();
                operation.parameters.retain(|parameter| parameter.location != ParameterIn::Body);
                operation.parameters.extend(action.parameters.iter().cloned());
                operation.responses.clone_from(&action.responses);
            }
        }
        Deed::Returns(Some(ty)) if Some(&ty) != said => {
            for body in operation.responses.iter_mut().filter_map(|response| response.body.as_mut()) {
                if Some(&body.ty) == said {
                    body.ty = ty.clone();
                }
            }
            if let (Body::Resource { ty: sent }, Some(said)) = (&mut operation.body, said)
                && sent.name == said.name
            {
                sent.name.clone_from(&ty.name);
            }
            operation.kind = match operation.kind {
                OperationKind::List | OperationKind::Get if ty.collection => OperationKind::List,
                OperationKind::List | OperationKind::Get => OperationKind::Get,
                kind => kind,
            };
        }
        Deed::Returns(_) => {}
    }
    operation.name = method_name(operation.kind, &operation.requests);
    operation
}
