//! Explains the permissions of a request: per kind of caller, and who states them.

use super::asked::Asked;
use super::explanation::{Origin, OriginKind, Part};
use crate::emit;
use crate::model::api::Caller;

/// A part for each kind of caller.
pub(super) fn parts(request: &Asked<'_>) -> Vec<Part> {
    let Some(operation) = request.operation else { return Vec::new() };
    let by_request = request.documented().into_iter().find(|(_, line)| !line.permissions.is_empty());
    let (origin, reason) = match by_request {
        Some((operation, line)) => {
            let text = format!("{} {}", line.method, line.path);
            let kind = OriginKind::Permissions;
            let origin = request.documentation.completion(kind, request.version, &operation.page, |one| one == text);
            (origin, Some("the service publishes them by request; they replace those of the page"))
        }
        None => (Origin::page(&operation.page, request.lines.permissions), None),
    };
    let part = |caller: Caller| {
        let sets = emit::scopes(request.route, request.version, caller);
        let sets: Vec<String> = sets.into_iter().map(|set| set.join(" + ")).collect();
        let value = if sets.is_empty() { "not supported, or not stated".to_owned() } else { sets.join(", ") };
        Part::new(format!("permissions, {}", caller.as_str()), value).from([origin.clone()]).because(reason)
    };
    Caller::ALL.map(part).into()
}
