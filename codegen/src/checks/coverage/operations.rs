//! Counts the overloads of bound actions and functions that the API calls somewhere, with the same parameters and result.
//!
//! A route calls an overload if its path, followed through the metadata, ends with the operation after a place of the
//! binding type or of a type derived from it. Optional parameters of functions may be left out of a path. If several
//! routes call an overload, the best one counts.

use std::collections::HashMap;

use super::report::{Cause, Figure, Report};
use super::types::compare_types;
use crate::checks::audit::path::{self, Step};
use crate::csdl::{Csdl, Member, Operation as Overload, OperationKind};
use crate::model::api::{Method, Operation, Reply, Route, Segment, TypeRef, Version};

/// Counts the bound operations of the metadata.
pub(super) fn measure(version: &Version, csdl: &Csdl, report: &mut Report) {
    let mut found: HashMap<*const Overload, Result<(), Cause>> = HashMap::new();
    for route in &version.routes {
        for overload in overloads_called(route, csdl) {
            let compared = compare(route, version, overload);
            let best = found.entry(std::ptr::from_ref(overload)).or_insert(compared);
            *best = best.or(compared);
        }
    }
    for overload in csdl.all_operations() {
        let Some(binding) = &overload.binding else { continue };
        let found = found.get(&std::ptr::from_ref(overload)).copied().unwrap_or(Err(Cause::NeverCalled));
        report.count(Figure::Operations, found, || outline(overload, binding));
    }
}

/// An overload as one line.
fn outline(overload: &Overload, binding: &TypeRef) -> String {
    let parameters: Vec<String> =
        overload.parameters.values().map(|parameter| format!("{}: {}", parameter.name, parameter.ty)).collect();
    let returns = overload.returns.as_ref().map_or_else(String::new, |ty| format!(" -> {ty}"));
    format!("{binding} {}({}){returns}", overload.name, parameters.join(", "))
}

/// The overloads that a route may call.
fn overloads_called<'c>(route: &Route, csdl: &'c Csdl) -> Vec<&'c Overload> {
    let Some((_, before)) = route.segments.split_last() else { return Vec::new() };
    let Ok(target) = path::resolve(csdl, &join(&route.segments)) else { return Vec::new() };
    let Step::Operation(kind, overloads) = target.step else { return Vec::new() };
    let sent = match kind {
        OperationKind::Action => Method::Post,
        OperationKind::Function => Method::Get,
    };
    let place = path::resolve(csdl, &join(before)).ok().and_then(|target| target.ty);
    let Some(place) = place.filter(|_| route.method == sent) else { return Vec::new() };
    let bound = |overload: &&Overload| {
        let binding = overload.binding.as_ref();
        binding.is_some_and(|binding| csdl.is_derived(&place.name, &binding.name))
    };
    overloads.into_iter().filter(bound).collect()
}

fn join(segments: &[Segment]) -> String {
    segments.iter().map(Segment::to_string).collect()
}

fn compare(route: &Route, version: &Version, overload: &Overload) -> Result<(), Cause> {
    for declared in overload.parameters.values() {
        let sent = match overload.kind {
            OperationKind::Action => leader(route, version).and_then(|operation| body_parameter(operation, declared)),
            OperationKind::Function => argument(route, declared),
        };
        match sent {
            Some(ty) => compare_types(ty, &declared.ty).map_err(|_| Cause::OtherParameterType)?,
            None if overload.kind == OperationKind::Function && declared.facts.optional => {}
            None => return Err(Cause::ParameterMissing),
        }
    }
    let same = match (reply(route), &overload.returns) {
        (None, None) => true,
        (Some(real), Some(declared)) => compare_types(&real, declared).is_ok(),
        (Some(_), None) | (None, Some(_)) => false,
    };
    same.then_some(()).ok_or(Cause::OtherResult)
}

fn leader<'v>(route: &Route, version: &'v Version) -> Option<&'v Operation> {
    version.operations.get(route.leading_operation()? as usize)
}

fn body_parameter<'o>(operation: &'o Operation, declared: &Member) -> Option<&'o TypeRef> {
    let mut parameters = operation.body_parameters();
    parameters.find(|known| known.name.eq_ignore_ascii_case(&declared.name)).map(|known| &known.ty)
}

fn argument<'r>(route: &'r Route, declared: &Member) -> Option<&'r TypeRef> {
    let Some(Segment::Function { arguments, .. }) = route.segments.last() else { return None };
    arguments.iter().find(|known| known.name.eq_ignore_ascii_case(&declared.name)).map(|known| &known.ty)
}

fn reply(route: &Route) -> Option<TypeRef> {
    match &route.reply {
        Reply::None => None,
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } => Some(ty.clone()),
        Reply::List { ty } => Some(TypeRef { name: ty.name.clone(), collection: true }),
    }
}
