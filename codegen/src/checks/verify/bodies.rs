//! Compares the body of an example request with what its method sends.

use serde_json::Value as Json;

use super::cause::Cause;
use super::misfit::{Misfit, shorten};
use super::types::Types;
use crate::emit::call::Found;
use crate::model::api::{ExampleBody, Parameter, RouteBody, Version};

/// Returns what does not fit in a JSON body.
pub(super) fn check(method: &Found<'_>, json: &Json, version: &Version, types: &Types<'_>) -> Vec<Misfit> {
    let mut found = Vec::new();
    match &method.body {
        RouteBody::None => {
            let is_empty = json.as_object().is_some_and(serde_json::Map::is_empty);
            if !is_empty {
                found.push(Misfit::new(Cause::BodyUnsent, shorten(json)));
            }
        }
        RouteBody::Parameters { .. } => {
            let leader = method.route.and_then(|route| version.operations.get(route.leading_operation()? as usize));
            let known: Vec<&Parameter> = leader.into_iter().flat_map(|leader| leader.body_parameters()).collect();
            check_parameters(&known, json, types, &mut found);
        }
        RouteBody::Resource { ty } => types.check(ty, json, &mut found),
        RouteBody::Reference => {
            if !json.get("@odata.id").is_some_and(Json::is_string) {
                found.push(Misfit::new(Cause::BodyUnsent, shorten(json)));
            }
        }
        RouteBody::Stream => {}
    }
    found
}

/// Whether a body is meant to be JSON and is not valid.
pub(super) fn is_invalid(body: &ExampleBody) -> bool {
    matches!(body, ExampleBody::Text(text) if text.starts_with(['{', '[']))
}

fn check_parameters(known: &[&Parameter], json: &Json, types: &Types<'_>, found: &mut Vec<Misfit>) {
    let Some(object) = json.as_object() else {
        found.push(Misfit::new(Cause::OtherKind, format!("expected an object: {}", shorten(json))));
        return;
    };
    for (name, value) in object.iter().filter(|(name, _)| !name.contains('@')) {
        match known.iter().find(|parameter| parameter.name == *name) {
            Some(parameter) => types.check_at(name, &parameter.ty, value, found),
            None => found.push(Misfit::new(Cause::UnknownProperty, format!("{name}: {}", shorten(value)))),
        }
    }
}
