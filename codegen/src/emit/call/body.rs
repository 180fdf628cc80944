//! Writes the body of a request as the argument of its method.

use serde_json::Value as Json;

use super::uses::Uses;
use super::value::{self, text};
use crate::emit::requests::RequestType;
use crate::emit::signature::Context;
use crate::emit::types::Entry;
use crate::emit::value::Value;
use crate::model::api::{Parameter, Route, RouteBody, TypeRef};
use crate::naming::{self, Names};

/// The body as Rust.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// The argument of the method.
    pub(super) argument: Option<String>,
    /// The call that sets the body as JSON, if the argument cannot express it.
    pub(super) set: Option<String>,
}

impl Body {
    fn of(argument: impl Into<String>) -> Self {
        Self { argument: Some(argument.into()), set: None }
    }

    fn with_json(mut self, json: Option<&Json>, uses: &mut Uses) -> Self {
        self.set = json.map(|json| format!(".json({})", uses.json(json)));
        self
    }
}

/// The body of a request to a route. Without JSON, it is the smallest one that compiles.
pub(super) fn body(route: &Route, json: Option<&Json>, context: &Context<'_>, uses: &mut Uses) -> Body {
    match &route.body {
        RouteBody::None => Body::default().with_json(json, uses),
        RouteBody::Parameters { module, name } => parameters(module, name, json, context, uses),
        RouteBody::Resource { ty } => resource(ty, json, context, uses),
        RouteBody::Reference => {
            let target = json.and_then(|json| json.get("@odata.id")).and_then(Json::as_str);
            Body::of(text(target.unwrap_or("/directoryObjects/id")))
        }
        RouteBody::Stream => match json {
            None => Body::of("Vec::<u8>::new()"),
            Some(Json::String(content)) => Body::of(text(content)),
            Some(json) => Body::of(text(&json.to_string())),
        },
    }
}

fn parameters(module: &str, name: &str, json: Option<&Json>, context: &Context<'_>, uses: &mut Uses) -> Body {
    let (module, name) = (naming::identifier(module), naming::identifier(name));
    let types = context.requests.get(&module).into_iter().flatten();
    let Some(request) = types.into_iter().find(|request| request.name == name) else { return Body::default() };
    let path = uses.request(module.as_str(), name.as_str());
    let before = uses.clone();
    if let Some(typed) = json.and_then(|json| filled(request, &path, json, context, uses)) {
        return Body::of(typed);
    }
    *uses = before;
    let required = request.parameters.iter().filter(|parameter| parameter.required == Some(true));
    let nulls: Vec<String> = required.map(|_| uses.item("Null")).collect();
    Body::of(format!("{path}::new({})", nulls.join(", "))).with_json(json, uses)
}

/// The request type with the parameters of a JSON object; `None` if one of them does not fit.
fn filled(
    request: &RequestType<'_>,
    path: &str,
    json: &Json,
    context: &Context<'_>,
    uses: &mut Uses,
) -> Option<String> {
    let object = json.as_object()?;
    let known = |key: &String| request.parameters.iter().any(|parameter| parameter.name == *key);
    if !object.keys().all(known) {
        return None;
    }
    let mut value = |parameter: &Parameter| value::property(&parameter.ty, object.get(&parameter.name)?, context, uses);
    let required = request.parameters.iter().filter(|parameter| parameter.required == Some(true));
    let required: Vec<String> = required.map(|parameter| value(parameter)).collect::<Option<_>>()?;
    let mut typed = format!("{path}::new({})", required.join(", "));
    let mut names = Names::reserving(&["new", "clone", "fmt", "into_json"]);
    for parameter in &request.parameters {
        let setter = names.claim([naming::prefixed("with", &parameter.name)]);
        if parameter.required != Some(true) && object.contains_key(&parameter.name) {
            typed.push_str(&format!(".{setter}({})", value(parameter)?));
        }
    }
    Some(typed)
}

fn resource(ty: &TypeRef, json: Option<&Json>, context: &Context<'_>, uses: &mut Uses) -> Body {
    match Value::of(&ty.name, &context.types) {
        Value::Model(_) if ty.collection => models(ty, json, context, uses),
        Value::Model(entry) => model(entry, json, context, uses),
        Value::Untyped if !ty.collection => match json {
            Some(json) => Body::of(format!("{}.into()", uses.json(json))),
            None => Body::of(format!("{}::NULL", uses.item("Value"))),
        },
        Value::Enum(entry) if !ty.collection => {
            Body::of(value::member(entry, json.and_then(Json::as_str).unwrap_or_default(), uses))
        }
        _ => Body::of("Default::default()").with_json(json, uses),
    }
}

fn models(ty: &TypeRef, json: Option<&Json>, context: &Context<'_>, uses: &mut Uses) -> Body {
    let before = uses.clone();
    let items = json.filter(|json| json.as_array().is_some_and(|items| !items.is_empty()));
    if let Some(items) = items.and_then(|json| value::property(ty, json, context, uses)) {
        return Body::of(format!("vec!{items}"));
    }
    *uses = before;
    Body::of("Vec::new()").with_json(json, uses)
}

fn model(entry: &Entry<'_>, json: Option<&Json>, context: &Context<'_>, uses: &mut Uses) -> Body {
    let Some(json) = json else { return Body::of(format!("{}::new()", uses.model(entry))) };
    if let Some(derived) = value::derived(entry, json, context) {
        let mut json = json.clone();
        json.as_object_mut().map(|object| object.remove("@odata.type"));
        return value::model(derived, &json, context, uses).map(Body::of).unwrap_or_default();
    }
    match value::model(entry, json, context, uses) {
        Some(typed) => Body::of(typed),
        None => Body::of(format!("{}::new()", uses.model(entry))).with_json(Some(json), uses),
    }
}
