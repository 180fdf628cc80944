//! Writes the query options and headers of an operation as parameters.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::context::Context;
use super::document::{Location, Or, Parameter, Pointer};
use super::schema::Schema;
use crate::emit::Source;
use crate::model::api::{Operation, ParameterIn};

/// The values of a query option.
#[derive(Clone, Copy)]
enum Value {
    Text,
    /// Names, separated by commas.
    Names,
    Number,
    Flag,
}

/// The query options of OData that pages list, with the keys of their components.
const OPTIONS: [(&str, &str, Value); 12] = [
    ("$apply", "apply", Value::Text),
    ("$count", "count", Value::Flag),
    ("$deltatoken", "deltatoken", Value::Text),
    ("$expand", "expand", Value::Text),
    ("$filter", "filter", Value::Text),
    ("$format", "format", Value::Text),
    ("$orderby", "orderby", Value::Text),
    ("$search", "search", Value::Text),
    ("$select", "select", Value::Names),
    ("$skip", "skip", Value::Number),
    ("$skiptoken", "skiptoken", Value::Text),
    ("$top", "top", Value::Number),
];

/// The headers that OpenAPI describes elsewhere, as media types and as security, and those that HTTP itself sends.
const ELSEWHERE: [&str; 4] = ["accept", "authorization", "content-length", "content-type"];

/// The parameters that operations share, by key.
pub(super) fn shared() -> BTreeMap<&'static str, Parameter> {
    OPTIONS.iter().map(|(name, key, value)| (*key, option(name, *value))).collect()
}

/// The query options and headers that the leading page of a route documents.
pub(super) fn parameters(source: &Source<'_>, context: &Context<'_>) -> Vec<Or<Parameter>> {
    let Some(operation) = source.operations.first() else { return Vec::new() };
    let mut query: IndexMap<String, Or<Parameter>> = IndexMap::new();
    for name in &operation.query_options {
        query.entry(name.clone()).or_insert_with(|| documented_option(name));
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Query) {
        let own = Parameter {
            required: parameter.required == Some(true),
            deprecated: parameter.marks.deprecated.is_some(),
            ..plain(&parameter.name, Location::Query, context.value(&parameter.ty))
        };
        query.entry(parameter.name.clone()).or_insert(Or::Own(own));
    }
    for name in source.lines.first().into_iter().flat_map(|line| &line.query).filter_map(|pair| option_name(pair)) {
        query.entry(name.to_owned()).or_insert_with(|| documented_option(name));
    }
    query.into_values().chain(headers(operation).map(Or::Own)).collect()
}

fn headers(operation: &Operation) -> impl Iterator<Item = Parameter> {
    let mut seen: BTreeSet<String> = ELSEWHERE.map(str::to_owned).into();
    let headers = operation.headers.iter().filter(move |header| seen.insert(header.name.to_ascii_lowercase()));
    headers.map(|header| Parameter {
        required: header.required == Some(true),
        ..plain(&header.name, Location::Header, Schema::of("string"))
    })
}

/// The name of a query option of a request line, `$filter=…`; `None` if the text is no pair.
fn option_name(pair: &str) -> Option<&str> {
    let name = pair.split('=').next().unwrap_or_default();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '$' | '_' | '-' | '.');
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

fn documented_option(name: &str) -> Or<Parameter> {
    match OPTIONS.iter().find(|(known, ..)| *known == name) {
        Some((_, key, _)) => Or::Shared(Pointer::to("parameters", key)),
        None => Or::Own(option(name, Value::Text)),
    }
}

fn option(name: &str, value: Value) -> Parameter {
    let schema = match value {
        Value::Text => Schema::of("string"),
        Value::Names => Schema::array(Schema::of("string")),
        Value::Number => Schema { minimum: Some(0), ..Schema::of("integer") },
        Value::Flag => Schema::of("boolean"),
    };
    let is_list = matches!(value, Value::Names);
    Parameter {
        style: is_list.then_some("form"),
        explode: is_list.then_some(false),
        ..plain(name, Location::Query, schema)
    }
}

fn plain(name: &str, location: Location, schema: Schema) -> Parameter {
    let name = name.to_owned();
    Parameter { name, location, required: false, deprecated: false, style: None, explode: None, schema }
}
