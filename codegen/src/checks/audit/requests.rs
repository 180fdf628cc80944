//! Compares documented operations with the metadata: paths, response types and the parameters of actions.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::path::{self, Step, Target};
use super::report::{Figure, FindingKind, Report};
use super::types;
use crate::csdl::{Csdl, Operation as Overload, OperationKind};
use crate::diagnostic::Diagnostic;
use crate::model::api::{Method, Operation, Parameter, ParameterIn, RequestLine, TypeRef};

/// The lines with a diagnostic, by page.
pub(super) struct Flagged<'d>(HashMap<&'d str, HashSet<u32>>);

impl<'d> Flagged<'d> {
    /// Collects the lines of the diagnostics.
    pub(super) fn new(diagnostics: &'d [Diagnostic]) -> Self {
        let mut lines: HashMap<&str, HashSet<u32>> = HashMap::new();
        for diagnostic in diagnostics {
            lines.entry(&diagnostic.page).or_default().insert(diagnostic.line);
        }
        Self(lines)
    }

    fn has(&self, page: &str, line: u32) -> bool {
        self.0.get(page).is_some_and(|lines| lines.contains(&line))
    }
}

/// Compares an operation. If the metadata does not have the path of a request, nothing else about it is compared.
pub(super) fn compare(operation: &Operation, csdl: &Csdl, flagged: &Flagged<'_>, report: &mut Report) {
    for request in &operation.requests {
        let found = path::resolve(csdl, &request.path);
        let has_diagnostic = flagged.has(&operation.page, request.line);
        report.tally(Figure::RequestsStrict, found.is_ok());
        report.tally(Figure::RequestsResolve, found.is_ok() || has_diagnostic);
        match found {
            Ok(target) => {
                compare_response(operation, request, &target, csdl, report);
                if let Step::Operation(OperationKind::Action, overloads) = &target.step
                    && request.method == Method::Post
                {
                    compare_parameters(operation, request, overloads, csdl, report);
                }
            }
            Err(reason) => {
                let known = if has_diagnostic { " (this line has a diagnostic)" } else { "" };
                let what = format!("{} {}: {reason}{known}", request.method, request.path);
                report.find(FindingKind::UnknownRequest, &operation.page, request.line, what);
            }
        }
    }
}

/// Compares the type of the first successful response.
fn compare_response(
    operation: &Operation,
    request: &RequestLine,
    target: &Target<'_>,
    csdl: &Csdl,
    report: &mut Report,
) {
    let (Some(documented), Some(declared)) = (operation.returned(), expected_type(request.method, target)) else {
        return;
    };
    if !report.tally(Figure::ResponseType, types::compare(documented, &declared, csdl).is_compatible()) {
        let what = format!("{} {}: documented {documented}, declared {declared}", request.method, request.path);
        report.find(FindingKind::OtherResponseType, &operation.page, request.line, what);
    }
}

/// The type that the request should return: the type of the path, or one item if a `POST` adds to a collection.
fn expected_type(method: Method, target: &Target<'_>) -> Option<TypeRef> {
    let ty = target.ty.clone()?;
    match (&target.step, method) {
        (Step::Reference | Step::Value | Step::Undeclared, _) => None,
        (Step::Root | Step::Member | Step::Cast, Method::Post) => Some(TypeRef::single(ty.name)),
        (_, Method::Get | Method::Post) => Some(ty),
        _ => None,
    }
}

/// Compares the parameters of an action with those of the overload that shares most of them.
fn compare_parameters(
    operation: &Operation,
    request: &RequestLine,
    overloads: &[&Overload],
    csdl: &Csdl,
    report: &mut Report,
) {
    let sent = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Body);
    let documented: IndexMap<String, &Parameter> =
        sent.map(|parameter| (parameter.name.to_lowercase(), parameter)).collect();
    let shared = |overload: &Overload| overload.parameters.keys().filter(|name| documented.contains_key(*name)).count();
    // The first one of several overloads that share as many.
    let Some(action) = overloads.iter().rev().max_by_key(|overload| shared(overload)) else { return };
    for (folded, parameter) in &documented {
        let Parameter { name, ty, line, .. } = parameter;
        let declared = action.parameters.get(folded);
        report.tally(Figure::ActionParamNames, declared.is_some());
        let Some(declared) = declared else {
            let what = format!("{name}: {} does not declare it", action.name);
            report.find(FindingKind::UnknownParameter, &operation.page, *line, what);
            continue;
        };
        if !report.tally(Figure::ActionParamTypes, types::compare(ty, &declared.ty, csdl).is_compatible()) {
            let what = format!("{name} of {}: documented {ty}, declared {}", action.name, declared.ty);
            report.find(FindingKind::OtherParameterType, &operation.page, *line, what);
        }
    }
    let missing: Vec<_> = action.parameters.iter().filter(|(folded, _)| !documented.contains_key(*folded)).collect();
    report.tally(Figure::ActionParamsComplete, missing.is_empty());
    for (_, declared) in missing {
        let what = format!("{} of {}, declared {}", declared.name, action.name, declared.ty);
        report.find(FindingKind::UndocumentedParameter, &operation.page, request.line, what);
    }
}
