//! The operations of a version in, the types of their bodies out: one for each set of parameters.
//!
//! A type is named after its operation and stands in the module of the resource that the operation is bound to.
//! Operations that agree in name, resource and parameters share the type.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::{Body, Operation, Parameter, ParameterIn, Route, TypeRef, Version};
use crate::naming::{self, Names, RustName};

use super::docs;

/// The request types of a version.
#[derive(Debug, Default)]
pub(super) struct Requests<'a> {
    /// By module.
    pub(super) groups: BTreeMap<RustName, Vec<RequestType<'a>>>,
    /// By index of the operation: module and type.
    places: BTreeMap<u32, (RustName, RustName)>,
    /// The short names of resources by their lower-case form: names of pages have no capitals.
    resources: BTreeMap<String, &'a str>,
}

/// The body of one or more operations.
#[derive(Debug)]
pub(super) struct RequestType<'a> {
    pub(super) name: RustName,
    /// The operations that take it, by page.
    pub(super) operations: Vec<&'a Operation>,
    /// In page order, the first one of each name.
    pub(super) parameters: Vec<&'a Parameter>,
    /// The routes that take it.
    pub(super) routes: Vec<&'a Route>,
}

impl<'a> Requests<'a> {
    /// The types for the operations that lead a route; others are not called by anything.
    pub(super) fn new(version: &'a Version) -> Self {
        let mut leading: BTreeMap<u32, Vec<&Route>> = BTreeMap::new();
        for route in &version.routes {
            if let Some((operation, _)) = route.documented.first() {
                leading.entry(*operation).or_default().push(route);
            }
        }
        let mut operations: Vec<(u32, &Operation, Vec<&Route>)> = leading
            .into_iter()
            .filter_map(|(index, routes)| Some((index, version.operations.get(index as usize)?, routes)))
            .filter(|(_, operation, _)| operation.body == Body::Parameters)
            .collect();
        operations.sort_by_key(|(_, operation, _)| (docs::stem(&operation.page), &operation.page, &operation.title));
        let mut requests = Self { resources: resources(version), ..Self::default() };
        let mut scopes: BTreeMap<RustName, Scope<'a>> = BTreeMap::new();
        for (index, operation, routes) in operations {
            let module = naming::module(requests.resource(operation));
            let types = requests.groups.entry(module.clone()).or_default();
            let name = scopes.entry(module.clone()).or_default().place(operation, routes, types);
            requests.places.insert(index, (module, name));
        }
        requests
    }

    /// The resource that the title names before its colon, else the one that the page's name has before the operation:
    /// `user-sendmail`, `intune-apps-mobileapp-assign`, `user-post-messages`.
    pub(super) fn resource<'o>(&'o self, operation: &'o Operation) -> &'o str {
        let titled = operation.title.split_once(':').map(|(resource, _)| resource.trim());
        let word = titled.filter(|resource| !resource.is_empty()).unwrap_or_else(|| stem_word(operation));
        self.resources.get(&word.to_ascii_lowercase()).copied().unwrap_or(word)
    }

    /// The module and the type of an operation's body.
    pub(super) fn place(&self, operation: u32) -> Option<&(RustName, RustName)> {
        self.places.get(&operation)
    }
}

/// What tells request types of one module apart: the wished name, and each parameter's name, type and necessity.
type Shape<'a> = (RustName, Vec<(&'a str, &'a TypeRef, bool)>);

#[derive(Default)]
struct Scope<'a> {
    names: Names,
    shapes: BTreeMap<Shape<'a>, usize>,
}

impl<'a> Scope<'a> {
    /// Finds or makes the type of an operation.
    fn place(
        &mut self,
        operation: &'a Operation,
        routes: Vec<&'a Route>,
        types: &mut Vec<RequestType<'a>>,
    ) -> RustName {
        let parameters = body_parameters(operation);
        let wished = naming::type_name(&format!("{}_request", operation.name));
        let facts = parameters.iter().map(|p| (p.name.as_str(), &p.ty, p.required == Some(true))).collect();
        let at = *self.shapes.entry((wished.clone(), facts)).or_insert_with(|| {
            let name = self.names.claim([wished]);
            types.push(RequestType { name, operations: Vec::new(), parameters, routes: Vec::new() });
            types.len() - 1
        });
        types[at].operations.push(operation);
        types[at].routes.extend(routes);
        types[at].name.clone()
    }
}

fn body_parameters(operation: &Operation) -> Vec<&Parameter> {
    let mut seen = BTreeSet::new();
    let body = operation.parameters.iter().filter(|parameter| parameter.location == ParameterIn::Body);
    body.filter(|parameter| seen.insert(parameter.name.as_str())).collect()
}

fn resources(version: &Version) -> BTreeMap<String, &str> {
    let short = |name: &str| name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    version.resources.iter().map(|one| (short(&one.name), one.name.rsplit('.').next().unwrap_or_default())).collect()
}

/// The word before the operation in a page's name; verbs stand between the two.
fn stem_word(operation: &Operation) -> &str {
    let stem = docs::stem(&operation.page);
    stem.rsplit('-').skip(1).find(|word| !VERBS.contains(word)).unwrap_or(stem)
}

/// Words of a page's name between the resource and what the operation is about.
const VERBS: [&str; 6] = ["delete", "get", "list", "post", "put", "update"];
