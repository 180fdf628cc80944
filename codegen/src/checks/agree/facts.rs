//! Lists the facts of an API by page and facet, so that two editions can be compared.
//!
//! The key of an operation is its page, that of a type `page#name`, that of an enum `page#enum name`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::api::{
    Api, Body, Enum, Operation, Parameter, ParameterIn, Permission, Property, Resource, Response, Version,
};

/// A group of facts that is compared as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Facet {
    /// Methods and paths of the request lines.
    Requests,
    /// Names, locations and types of parameters.
    Parameters,
    /// Which parameters are required.
    Required,
    /// The values that the descriptions of parameters list.
    Values,
    /// Names of the request headers.
    Headers,
    /// Status codes and types of the responses.
    Responses,
    /// Scopes for each kind of caller.
    Permissions,
    /// Query options that are supported.
    QueryOptions,
    /// The request body.
    Body,
    /// The kind of the operation.
    Kind,
    /// The name of the operation's method, or of the type.
    Name,
    /// The base type.
    Base,
    /// Names and types of properties.
    Properties,
    /// Names and types of navigation properties.
    Relationships,
    /// Members of an enum.
    Members,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 15] = [
        Self::Requests,
        Self::Parameters,
        Self::Required,
        Self::Values,
        Self::Headers,
        Self::Responses,
        Self::Permissions,
        Self::QueryOptions,
        Self::Body,
        Self::Kind,
        Self::Name,
        Self::Base,
        Self::Properties,
        Self::Relationships,
        Self::Members,
    ];

    /// The name of the facet on the scoreboard.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Parameters => "parameters",
            Self::Required => "required",
            Self::Values => "values",
            Self::Headers => "headers",
            Self::Responses => "responses",
            Self::Permissions => "permissions",
            Self::QueryOptions => "query_options",
            Self::Body => "body",
            Self::Kind => "kind",
            Self::Name => "name",
            Self::Base => "base",
            Self::Properties => "properties",
            Self::Relationships => "relationships",
            Self::Members => "members",
        }
    }

    /// What the facet is made of, as the subject of a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::Requests => "methods and paths of the request lines",
            Self::Parameters => "names, locations and types of the parameters",
            Self::Required => "statements about which parameters are required",
            Self::Values => "values that the descriptions of parameters list",
            Self::Headers => "names of the request headers",
            Self::Responses => "status codes and types of the responses",
            Self::Permissions => "scopes for each kind of caller",
            Self::QueryOptions => "query options that are supported",
            Self::Body => "statements about the request body",
            Self::Kind => "kinds of the operation",
            Self::Name => "names of the operation's method or of the type",
            Self::Base => "base types",
            Self::Properties => "names and types of the properties",
            Self::Relationships => "names and types of the navigation properties",
            Self::Members => "members of the enum",
        }
    }
}

/// The facts of an operation, a type or an enum.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry<'a> {
    /// The page that states them.
    pub(super) page: &'a str,
    /// The facets in a fixed order, each with its facts in the order of the page.
    pub(super) facets: Vec<(Facet, Vec<String>)>,
}

/// All entries by their key.
pub(super) type Facts<'a> = BTreeMap<String, Entry<'a>>;

/// Collects the facts of an API. If a page has several operations, the last one counts.
pub(super) fn collect(api: &Api) -> Facts<'_> {
    let mut facts = Facts::new();
    for Version { name: _, operations, resources, enums, routes: _, nodes: _, completed: _ } in &api.versions {
        for operation in operations {
            let entry = Entry { page: &operation.page, facets: operation_facets(operation) };
            facts.insert(operation.page.clone(), entry);
        }
        for resource in resources {
            let entry = Entry { page: &resource.page, facets: resource_facets(resource) };
            facts.insert(format!("{}#{}", resource.page, resource.name), entry);
        }
        for Enum { page, name, members, .. } in enums {
            let entry = Entry { page, facets: vec![(Facet::Members, members.clone())] };
            facts.insert(format!("{page}#enum {name}"), entry);
        }
    }
    facts
}

fn operation_facets(operation: &Operation) -> Vec<(Facet, Vec<String>)> {
    let each = |fact: fn(&Parameter) -> String| operation.parameters.iter().map(fact).collect::<Vec<String>>();
    let mut query_options = operation.query_options.clone();
    query_options.sort();
    vec![
        (Facet::Requests, operation.requests.iter().map(|line| format!("{} {}", line.method, line.path)).collect()),
        (Facet::Parameters, each(|row| format!("{} {}: {}", row.name, location(row.location), row.ty))),
        (Facet::Required, each(|row| format!("{} is {}", row.name, necessity(row.required)))),
        (Facet::Values, each(|row| format!("{}: {}", row.name, list(&row.values, "no values")))),
        (Facet::Headers, operation.headers.iter().map(|header| header.name.clone()).collect()),
        (Facet::Responses, operation.responses.iter().map(format_response).collect()),
        (Facet::Permissions, operation.permissions.iter().map(format_permission).collect()),
        (Facet::QueryOptions, query_options),
        (Facet::Body, vec![format_body(&operation.body)]),
        (Facet::Kind, vec![operation.kind.words().to_owned()]),
        (Facet::Name, vec![operation.name.clone()]),
    ]
}

fn resource_facets(resource: &Resource) -> Vec<(Facet, Vec<String>)> {
    let rows = |rows: &[Property]| rows.iter().map(|row| format!("{} {}", row.name, row.ty)).collect();
    vec![
        (Facet::Name, vec![resource.name.to_string()]),
        (Facet::Base, resource.base.iter().map(ToString::to_string).collect()),
        (Facet::Properties, rows(&resource.properties)),
        (Facet::Relationships, rows(&resource.relationships)),
    ]
}

fn location(location: ParameterIn) -> &'static str {
    match location {
        ParameterIn::Body => "in the body",
        ParameterIn::Query => "in the query",
        ParameterIn::Function => "of the function",
        ParameterIn::Path => "in the path",
    }
}

fn necessity(stated: Option<bool>) -> &'static str {
    match stated {
        Some(true) => "required",
        Some(false) => "optional",
        None => "not stated to be required",
    }
}

fn list(items: &[String], nothing: &str) -> String {
    if items.is_empty() { nothing.to_owned() } else { items.join(", ") }
}

/// `application: A, B; higher: C; together: A + B`
fn format_permission(row: &Permission) -> String {
    let Permission { caller, scopes, higher, together } = row;
    let mut text = format!("{}: {}", caller.as_str(), list(scopes, "not supported"));
    if !higher.is_empty() {
        text += &format!(" (higher: {})", higher.join(", "));
    }
    if !together.is_empty() {
        let sets: Vec<String> = together.iter().map(|set| set.join(" + ")).collect();
        text += &format!(" (together: {})", sets.join(", "));
    }
    text
}

fn format_response(response: &Response) -> String {
    match &response.body {
        Some(body) => format!("{} with {}", response.status, body.ty),
        None => format!("{} without a body", response.status),
    }
}

fn format_body(body: &Body) -> String {
    match body {
        Body::None => "no body".to_owned(),
        Body::Parameters => "a JSON object of the parameters".to_owned(),
        Body::Resource { ty } => format!("the JSON of {ty}"),
        Body::Stream => "bytes".to_owned(),
        Body::Reference => "a reference".to_owned(),
    }
}
