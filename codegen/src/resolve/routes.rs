//! Finds the routes of a version, and decides the method of each.
//!
//! Request lines with the same address and method become one route, in the most frequent spelling. The pages that
//! document a route are ordered, and one of them is the leader: it decides what the method sends and returns. When all
//! routes are known, their methods and request types get names.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::api::{Node, NodeMethod, Operation, OperationKind, Reply, Resource, Route, RouteBody, Version};
use crate::model::path::Address;
use crate::resolve::places::{self, PlaceReasons};
use crate::resolve::types::index::TypeIndex;

mod accepted;
pub(crate) mod addresses;
mod aliases;
mod argument_types;
mod bases;
mod body;
mod lead;
mod lines;
mod reply;
mod request_types;
mod segments;
mod spelling;
mod subjects;

use accepted::States;
use addresses::Addresses;
use bases::Bases;
use body::Scope;
use lines::Line;
use reply::Enums;
use request_types::{RequestTypes, ResourceNames, suggested_name};
use subjects::Subjects;

/// Finds the routes of a version, by address and method. [`decide_methods`] decides their methods later.
pub(crate) fn routes(
    operations: &[Operation],
    resources: &[Resource],
    addresses: &Addresses<'_>,
) -> WithDiagnostics<Vec<Route>> {
    let mut diagnostics = Vec::new();
    let bases = Bases::new(resources);
    let read: Vec<(Vec<Line>, Vec<Diagnostic>)> = operations
        .par_iter()
        .enumerate()
        .map(|(index, operation)| lines::lines(index as u32, operation, addresses))
        .collect();
    let mut kinds: Vec<Vec<OperationKind>> = Vec::with_capacity(operations.len());
    let mut lines: Vec<Line> = Vec::new();
    for (read, notes) in read {
        kinds.push(read.iter().map(|line| line.kind).collect());
        lines.extend(read);
        diagnostics.extend(notes);
    }
    let (mut routes, spelled) = join_lines(lines);
    spelling::unify(&mut routes, &spelled, operations);
    argument_types::complete(&mut routes);
    let notes: Vec<Diagnostic> =
        routes.par_iter_mut().filter_map(|route| lead::order_pages(route, operations, &bases)).collect();
    diagnostics.extend(notes);
    for route in &mut routes {
        let (operation, line) = route.documented[0];
        route.kind = kinds[operation as usize][line as usize];
    }
    WithDiagnostics { value: routes, diagnostics }
}

/// Makes one route of all lines with the same address and method. Returns the routes and their addresses, in the order
/// of addresses.
fn join_lines(mut lines: Vec<Line>) -> (Vec<Route>, Vec<Address>) {
    lines.par_sort_unstable_by(|a, b| {
        (a.address.text(), a.method, a.documented).cmp(&(b.address.text(), b.method, b.documented))
    });
    let (mut routes, mut addresses): (Vec<Route>, Vec<Address>) = (Vec::new(), Vec::new());
    for Line { address, method, segments, kind, documented } in lines {
        match routes.last_mut() {
            Some(route) if route.method == method && addresses.last() == Some(&address) => {
                route.documented.push(documented);
            }
            _ => {
                routes.push(Route::new(method, segments, kind, vec![documented]));
                addresses.push(address);
            }
        }
    }
    (routes, addresses)
}

/// Infers the body of operations that write something of an unknown type: it has the type that is read at their
/// address.
pub(crate) fn infer_bodies(routes: &[Route], operations: &mut [Operation]) {
    Subjects::new(routes, operations).infer_bodies(routes, operations);
}

/// Decides for each route of a version which page leads, and for each method of the client where it stands, what it
/// sends and returns, and how it is named.
pub(crate) fn decide_methods(version: &mut Version) {
    let leads = leads(version);
    set_leads(&mut version.routes, leads);
    let types = TypeIndex::new(std::mem::take(&mut version.resources));
    let plan = places::plan(&version.routes, &version.operations, &types);
    version.resources = types.into_resources();
    let decided = decisions(version, &plan.nodes);
    for (index, Decision { name, body, reply }) in decided {
        let route = &mut version.routes[index as usize];
        (route.name, route.body, route.reply) = (name, body, reply);
    }
    for (route, way) in version.routes.iter_mut().zip(plan.ways) {
        route.nodes = way;
    }
    version.nodes = plan.nodes;
}

fn set_leads(routes: &mut [Route], leads: Vec<Lead>) {
    for (route, lead) in routes.iter_mut().zip(leads) {
        (route.leader, route.resource, route.reply) = (lead.leader, lead.resource, lead.reply);
    }
}

/// Why the method of a route is as [`decide_methods`] decided.
pub(crate) fn reasons(version: &Version, route: u32) -> Reasons {
    let mut routes = version.routes.clone();
    set_leads(&mut routes, leads(version));
    let types = TypeIndex::new(version.resources.clone());
    let place = places::reasons(&routes, &version.operations, &types, route);
    let (bases, subjects) = (Bases::new(&version.resources), Subjects::new(&version.routes, &version.operations));
    let route = version.routes.get(route as usize);
    let leader = route.and_then(|route| lead::reason(route, &version.operations, &subjects, &bases));
    Reasons { leader, place }
}

/// Why the method of a route is as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons {
    /// Why the leading page leads, in words; none if no page documents the route.
    pub leader: Option<&'static str>,
    /// Why the method stands where it does.
    pub place: PlaceReasons,
}

/// Names each operation after its kind, or after the action or function that it calls. The name of the Rust method,
/// [`Route::name`], differs if siblings would have the same name.
pub(crate) fn name_operations(operations: &mut [Operation]) {
    operations.par_iter_mut().for_each(|operation| operation.name = suggested_name(operation).into());
}

/// What the leading page of one route decides.
struct Lead {
    leader: u32,
    resource: String,
    reply: Reply,
}

fn leads(version: &Version) -> Vec<Lead> {
    let Version { name: _, operations, resources, enums: _, routes, nodes: _, completed: _ } = version;
    let (bases, subjects) = (Bases::new(resources), Subjects::new(routes, operations));
    let (resource_names, enums) = (ResourceNames::new(resources), Enums::new(version));
    let scope = Scope { operations, bases, subjects };
    let lead = |route: &Route| {
        let leader = lead::leader(route, operations, &scope.subjects, &scope.bases);
        let operation = route.documented.get(leader).and_then(|(index, _)| operations.get(*index as usize));
        Lead {
            leader: leader as u32,
            resource: operation.map(|operation| resource_names.of(operation).to_owned()).unwrap_or_default(),
            reply: reply::reply(route, operation, &enums, |ty| ty.map(|ty| scope.generalize(ty, route))),
        }
    };
    routes.par_iter().map(lead).collect()
}

/// The decisions about the method of a route.
struct Decision {
    name: String,
    body: RouteBody,
    reply: Reply,
}

/// The decisions about all methods, for each of their routes.
fn decisions(version: &Version, nodes: &[Node]) -> Vec<(u32, Decision)> {
    let Version { name: _, operations, resources, enums: _, routes, nodes: _, completed: _ } = version;
    let scope = Scope { operations, bases: Bases::new(resources), subjects: Subjects::new(routes, operations) };
    let methods = || nodes.iter().flat_map(|node| node.methods.iter().map(move |method| (node, method)));
    let leading = |method: &NodeMethod| method.routes.first().and_then(|index| routes.get(*index as usize));
    let called: BTreeSet<u32> = methods().filter_map(|(_, method)| leading(method)?.leading_operation()).collect();
    let request_types = RequestTypes::new(&called, operations, &ResourceNames::new(resources));
    let states = States::new(nodes, &scope.bases, resources);
    let decide = |(node, method): (&Node, &NodeMethod)| {
        let Some(leading) = leading(method) else { return Vec::new() };
        let operation = leading.leading_operation();
        let body = operation.map(|operation| scope.body(leading, operation, &node.place, &request_types));
        let later = || Some(states.reply(node, method, operations.get(operation? as usize)?));
        let reply = match places::reply(node, method, leading) {
            Reply::None => later().unwrap_or_default(),
            reply => reply,
        };
        let body = body.unwrap_or_default();
        let decision = || Decision { name: method.name.clone(), body: body.clone(), reply: reply.clone() };
        method.routes.iter().map(|index| (*index, decision())).collect()
    };
    methods().collect::<Vec<_>>().into_par_iter().flat_map_iter(decide).collect()
}
