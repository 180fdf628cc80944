//! Completes the parameters and results of pages about actions and functions.
//!
//! On a published page, only what differs is written: parameters that it lacks or types otherwise, and a result that it
//! lacks or types otherwise. A type that the metadata itself is not sure of contradicts no page: that of an operation of
//! which only a list has the name, and one that may stand for the type of the page. The metadata spells
//! some parameters with a capital that the service does not need; published pages show the spelling that is used, so a
//! parameter has the spelling of its row, else that of most published rows of the same name.

use std::cmp::Reverse;
use std::collections::HashMap;

use indexmap::IndexMap;

use super::meaning::{location, member};
use super::requests::Line;
use super::walk::Step;
use crate::csdl::{Csdl, Member, Operation as Overload, OperationKind, fold};
use crate::model::api::{Body, Operation, Parameter, Response, Version};
use crate::model::completion::{BodyCompletion, MemberCompletion, OperationCompletion, ResponseCompletion};
use crate::model::names::{Primitive, short_name};
use crate::model::status::Status;
use crate::model::types::{Method, ParameterIn, TypeRef};

/// The published operations of a version, and the metadata with which they are compared.
pub(super) struct Published<'a> {
    csdl: &'a Csdl,
    /// The operations by the path of their page.
    operations: IndexMap<&'a str, Vec<&'a Operation>>,
    /// The spelling of most rows, by the folded name of the parameter.
    spellings: HashMap<String, &'a str>,
}

impl<'a> Published<'a> {
    pub(super) fn new(version: &'a Version, csdl: &'a Csdl) -> Self {
        let mut operations: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
        let mut counts: IndexMap<String, IndexMap<&str, usize>> = IndexMap::new();
        for operation in &version.operations {
            operations.entry(&operation.page).or_default().push(operation);
            for Parameter { name, .. } in operation.body_parameters() {
                *counts.entry(name.to_lowercase()).or_default().entry(name).or_default() += 1;
            }
        }
        let most = |spellings: IndexMap<&'a str, usize>| {
            spellings.into_iter().rev().max_by_key(|(_, count)| *count).map(|(name, _)| name)
        };
        let spellings = counts.into_iter().filter_map(|(folded, spellings)| Some((folded, most(spellings)?)));
        let spellings = spellings.collect();
        Self { csdl, operations, spellings }
    }

    /// The operations of a page.
    pub(super) fn operations(&self, page: &str) -> &[&'a Operation] {
        self.operations.get(page).map_or(&[][..], Vec::as_slice)
    }

    /// The action or function of a new page, with its parameters.
    pub(super) fn of_new_page(&self, lines: &[&Line<'_>]) -> OperationCompletion {
        let mut found = OperationCompletion::default();
        for call in calls(lines) {
            found.operation.get_or_insert_with(|| call.name.clone());
            found.deprecated = found.deprecated.or_else(|| call.facts.deprecated.clone());
            for parameter in call.parameters.values() {
                let parameter = self.spelled(parameter);
                if found.parameters.iter().all(|(_, known)| known.name != parameter.name) {
                    found.parameters.push((location(call), parameter));
                }
            }
        }
        found
    }

    /// What the metadata says about the action or function of a published page.
    pub(super) fn of_published_page(&self, operations: &[&Operation], lines: &[&Line<'_>]) -> OperationCompletion {
        let mut found = OperationCompletion::default();
        let published: Vec<&Line<'_>> = lines.iter().copied().filter(|line| line.added.is_none()).collect();
        let Some(call) = calls(&published).next() else { return found };
        let same = |other: &Overload| short_name(&other.name).eq_ignore_ascii_case(short_name(&call.name));
        if !calls(&published).all(same) {
            return found;
        }
        let calling = |operation: &&&Operation| {
            operation.requests.iter().any(|request| is_call(&published, request.method, &request.path))
        };
        let Some(operation) = operations.iter().find(calling) else { return found };
        for call in calls(&published) {
            for (location, parameter) in self.differing_parameters(operation, self.best_overload(call, operation)) {
                if found.parameters.iter().all(|(_, known)| known.name != parameter.name) {
                    found.parameters.push((location, parameter));
                }
            }
        }
        let call = self.best_overload(call, operation);
        let sends_parameters = call.kind == OperationKind::Action && !call.parameters.is_empty();
        if sends_parameters && !matches!(operation.body, Body::Parameters | Body::Stream) {
            found.body = Some(BodyCompletion::Parameters);
        }
        found.response = differing_response(operation, call);
        found.deprecated = call.facts.deprecated.clone();
        if found != OperationCompletion::default() {
            found.operation = Some(call.name.clone());
        }
        found
    }

    /// The overload that shares the most parameters with the page; of equal ones, the one with the fewest others.
    fn best_overload<'c>(&'c self, call: &'c Overload, operation: &Operation) -> &'c Overload {
        let Some(binding) = &call.binding else { return call };
        let shared = |overload: &Overload| {
            let listed = |name: &&String| row_of(operation, overload, name).is_some();
            overload.parameters.keys().filter(listed).count()
        };
        let bound = |other: &&Overload| other.binding.as_ref() == Some(binding) && other.kind == call.kind;
        let overloads = self.csdl.operations(&call.name, binding).into_iter().filter(bound);
        let fit = |overload: &&Overload| (shared(overload), Reverse(overload.parameters.len() - shared(overload)));
        overloads.rev().max_by_key(fit).unwrap_or(call)
    }

    /// The parameters that the page lacks or describes otherwise.
    fn differing_parameters(&self, operation: &Operation, call: &Overload) -> Vec<(ParameterIn, MemberCompletion)> {
        let differing = |declared: &Member| {
            let Some(row) = row_of(operation, call, &declared.name) else {
                return Some((location(call), self.spelled(declared)));
            };
            let other_type = contradicts(&row.ty, declared, call);
            if !(other_type || declared.facts.optional && row.required != Some(false)) {
                return None;
            }
            let ty = if other_type { declared.ty.clone() } else { row.ty.clone() };
            Some((row.location, MemberCompletion { name: row.name.clone(), ty, ..member(declared) }))
        };
        call.parameters.values().filter_map(differing).collect()
    }

    /// A parameter that no page lists.
    fn spelled(&self, declared: &Member) -> MemberCompletion {
        let spelling = self.spellings.get(&declared.name.to_lowercase());
        let name = spelling.map_or_else(|| declared.name.clone(), |spelling| (*spelling).to_owned());
        MemberCompletion { name, ..member(declared) }
    }
}

/// The actions and functions that lines call.
fn calls<'c>(lines: &[&Line<'c>]) -> impl Iterator<Item = &'c Overload> {
    lines.iter().filter_map(|line| match line.walked.as_ref()?.step {
        Step::Call(call) => Some(call),
        _ => None,
    })
}

fn is_call(lines: &[&Line<'_>], method: Method, path: &str) -> bool {
    lines.iter().any(|line| line.method == method && line.path == path && calls(&[*line]).next().is_some())
}

/// The row of a parameter of the action or function. Pages list the parameters of functions in tables about the path and
/// the query, too.
fn row_of<'o>(operation: &'o Operation, call: &Overload, name: &str) -> Option<&'o Parameter> {
    let in_body = location(call) == ParameterIn::Body;
    let mut rows = operation.parameters.iter().filter(|row| (row.location == ParameterIn::Body) == in_body);
    rows.find(|row| row.name.eq_ignore_ascii_case(name))
}

/// Whether the metadata is sure of another type than the page states.
fn contradicts(stated: &TypeRef, declared: &Member, call: &Overload) -> bool {
    let sure = call.facts.origin.states_types() && declared.facts.origin.states_types();
    let alike = |name: &String| fold(name) == fold(&stated.name);
    differ(stated, &declared.ty) && sure && !declared.facts.alike.iter().any(alike)
}

fn differ(one: &TypeRef, other: &TypeRef) -> bool {
    one.collection != other.collection || fold(&one.name) != fold(&other.name)
}

/// The result, if the page states none or another type.
fn differing_response(operation: &Operation, call: &Overload) -> Option<ResponseCompletion> {
    let declared = call.returns.as_ref()?;
    let stated = operation.returned().filter(|ty| ty.name != Primitive::Untyped);
    let differs = stated.is_none_or(|stated| differ(stated, declared) && call.facts.origin.states_types());
    let with_body = |response: &&Response| response.status.allows_body();
    let status = operation.responses.iter().find(with_body).map_or(Status(200), |response| response.status);
    differs.then(|| ResponseCompletion { status, ty: Some(declared.clone()) })
}
