//! The Rust names that the printers give to the types and requests of a version, for those who compare two clients.

use std::collections::BTreeMap;

use super::models;
use super::signature::Context;
use super::types::{Definition, Entry};
use crate::areas::Areas;
use crate::model::api::{Parameter, Version};

/// The Rust names of a version.
#[derive(Debug)]
pub struct Surface<'a> {
    /// The models, by qualified name.
    pub types: BTreeMap<&'a str, TypeNames<'a>>,
    /// The types of request bodies, by Rust path: `requests::message::ReplyRequest`.
    pub requests: BTreeMap<String, RequestNames<'a>>,
    /// The area of each node, in the order of [`Version::nodes`]; none for a node of several areas.
    pub nodes: Vec<Option<String>>,
}

/// The Rust names of a model.
#[derive(Debug)]
pub struct TypeNames<'a> {
    /// The path: `models::security::Alert`.
    pub path: String,
    /// The area to which the type belongs alone; none if several areas have it.
    pub area: Option<String>,
    /// The accessors of properties, including inherited ones, or the variants of members, by wire name.
    pub members: BTreeMap<&'a str, String>,
}

/// The type of a request body.
#[derive(Debug)]
pub struct RequestNames<'a> {
    /// The area to which it belongs alone; none if several areas have it.
    pub area: Option<String>,
    /// Its parameters, by wire name.
    pub parameters: BTreeMap<&'a str, &'a Parameter>,
}

impl<'a> Surface<'a> {
    /// Collects the names of a version.
    pub fn of(version: &'a Version, areas: &'a Areas) -> Self {
        let context = Context::new(version, areas);
        let types = context.types.entries().map(|entry| (entry.wire, names(entry, &context))).collect();
        let nodes = 0..u32::try_from(version.nodes.len()).unwrap_or(u32::MAX);
        let nodes = nodes.map(|index| context.nodes.of(index).area().map(str::to_owned)).collect();
        Self { types, requests: requests(&context), nodes }
    }
}

fn names<'a>(entry: &Entry<'a>, context: &Context<'a>) -> TypeNames<'a> {
    let module = entry.namespace.as_ref().map(|module| format!("{module}::")).unwrap_or_default();
    let members = match entry.definition {
        Definition::Resource(resource) => {
            let members = models::members(resource, context).into_iter();
            members.map(|member| (member.property.name.as_str(), member.getter.to_string())).collect()
        }
        Definition::Enum(listed) => {
            models::variants(listed).into_iter().map(|(member, variant)| (member, variant.to_string())).collect()
        }
        Definition::Stub => BTreeMap::new(),
    };
    let area = context.gates.of(entry).area().map(str::to_owned);
    TypeNames { path: format!("models::{module}{}", entry.name), area, members }
}

fn requests<'a>(context: &Context<'a>) -> BTreeMap<String, RequestNames<'a>> {
    let mut requests = BTreeMap::new();
    for (module, types) in &context.requests {
        for request in types {
            let area = context.gates.any(request.routes.iter().copied()).area().map(str::to_owned);
            let parameters = request.parameters.iter().map(|parameter| (parameter.name.as_str(), *parameter)).collect();
            requests.insert(format!("requests::{module}::{}", request.name), RequestNames { area, parameters });
        }
    }
    requests
}
