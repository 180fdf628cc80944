//! Finds the routes of a version, and decides the method of each.
//!
//! Request lines with the same address and method become one route, in the most frequent spelling. The pages that
//! document a route are ordered, and one of them is the leader: it decides what the method sends and returns. When all
//! routes are known, their methods and request types get names.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, WithDiagnostics};
use crate::model::api::{Operation, OperationKind, Reply, Resource, Route, RouteBody, Version};
use crate::model::path::Address;

pub(crate) mod addresses;
mod bases;
mod body;
mod lead;
mod lines;
mod names;
mod reply;
mod request_types;
mod segments;
mod spelling;
mod subjects;

use addresses::Addresses;
use bases::Bases;
use body::Scope;
use lines::Line;
use names::MethodPath;
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
    spelling::unify(&mut routes, &spelled);
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

/// Decides for each route of a version which page leads, what the method sends and returns, and how it is named.
pub(crate) fn decide_methods(version: &mut Version) {
    let decided = decisions(version);
    for (route, decision) in version.routes.iter_mut().zip(decided) {
        let Decision { leader, resource, body, reply, path: MethodPath { nodes, name } } = decision;
        (route.leader, route.resource, route.body, route.reply) = (leader, resource, body, reply);
        (route.nodes, route.name) = (nodes, name);
    }
}

/// Names each operation after its kind, or after the action or function that it calls. The name of the Rust method,
/// [`Route::name`], differs if siblings would have the same name.
pub(crate) fn name_operations(operations: &mut [Operation]) {
    operations.par_iter_mut().for_each(|operation| operation.name = suggested_name(operation).into());
}

/// The decisions about one route.
struct Decision {
    leader: u32,
    resource: String,
    body: RouteBody,
    reply: Reply,
    path: MethodPath,
}

fn decisions(version: &Version) -> Vec<Decision> {
    let Version { name: _, operations, resources, enums: _, routes } = version;
    let (bases, subjects) = (Bases::new(resources), Subjects::new(routes, operations));
    let leaders: Vec<u32> =
        routes.par_iter().map(|route| lead::leader(route, operations, &subjects, &bases) as u32).collect();
    let leading = |route: &Route, leader: u32| route.documented.get(leader as usize).map(|(operation, _)| *operation);
    let leading: Vec<Option<u32>> = routes.iter().zip(&leaders).map(|(route, at)| leading(route, *at)).collect();
    let resource_names = ResourceNames::new(resources);
    let called: BTreeSet<u32> = leading.iter().flatten().copied().collect();
    let request_types = RequestTypes::new(&called, operations, &resource_names);
    let enums = Enums::new(version);
    let scope = Scope { operations, bases, subjects, request_types };
    let paths = names::name_methods(routes, operations);
    let decide = |(((route, leader), leading), path): (((&Route, u32), Option<u32>), MethodPath)| {
        let operation = leading.and_then(|index| operations.get(index as usize));
        Decision {
            leader,
            resource: operation.map(|operation| resource_names.of(operation).to_owned()).unwrap_or_default(),
            body: leading.map(|index| scope.body(route, index)).unwrap_or_default(),
            reply: reply::reply(route, operation, &enums, |ty| scope.generalize(ty, route)),
            path,
        }
    };
    routes.par_iter().zip(leaders).zip(leading).zip(paths).map(decide).collect()
}
