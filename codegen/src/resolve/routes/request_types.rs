//! Names the request types: the types of bodies that consist of parameters.
//!
//! A request type is named after its operation, and stands in the module of the resource to which the operation is
//! bound. Operations with the same name, resource and parameters share the type.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Body, Operation, RequestLine, Resource, RouteBody, TypeRef};
use crate::model::names::short_name;
use crate::model::path::Part;
use crate::naming::{self, Names, RustName};
use crate::parse::path::parts;
use crate::resolve::verbs;

/// The resources to which operations are bound.
pub(super) struct ResourceNames<'v> {
    /// The short names of resources by their lower-case form, because the names of pages have no capitals.
    short: BTreeMap<String, &'v str>,
    /// The short names of resources that no page declares.
    completed: BTreeMap<String, &'v str>,
}

impl<'v> ResourceNames<'v> {
    pub(super) fn new(resources: &'v [Resource]) -> Self {
        let short = |resource: &'v Resource| (resource.name.short().to_ascii_lowercase(), resource.name.short());
        let named = |completed| {
            let resources = resources.iter().filter(move |resource| resource.marks.is_completed() == completed);
            resources.map(short).collect()
        };
        Self { short: named(false), completed: named(true) }
    }

    /// The resource that the title names before its colon. Without one, it is the word before the operation in the
    /// page's name: `user-sendmail`, `intune-apps-mobileapp-assign`, `user-post-messages`.
    pub(super) fn of<'o>(&'o self, operation: &'o Operation) -> &'o str {
        let title = operation.title.split_once(':').map(|(resource, _)| resource.trim());
        let word = title.filter(|resource| !resource.is_empty()).unwrap_or_else(|| stem_word(operation));
        let key = word.to_ascii_lowercase();
        let completed = self.completed.get(&key).filter(|_| operation.marks.is_completed());
        self.short.get(&key).or(completed).copied().unwrap_or(word)
    }
}

/// The word before the operation in a page's name. A verb may stand between the two.
fn stem_word(operation: &Operation) -> &str {
    let stem = stem(&operation.page);
    stem.rsplit('-').skip(1).find(|word| !verbs::IN_PAGE_NAMES.contains(word)).unwrap_or(stem)
}

fn stem(page: &str) -> &str {
    let file = page.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".md").unwrap_or(file)
}

/// The module and the name of the request type of each operation, by the operation's index.
pub(super) struct RequestTypes(HashMap<u32, (RustName, RustName)>);

impl RequestTypes {
    /// Names the request types of the operations that lead a route. Other operations need none, since no method sends
    /// their bodies.
    pub(super) fn new(leaders: &BTreeSet<u32>, operations: &[Operation], resources: &ResourceNames<'_>) -> Self {
        let leading = leaders.iter().filter_map(|index| Some((*index, operations.get(*index as usize)?)));
        let mut leading: Vec<(u32, &Operation)> = leading.filter(|(_, one)| one.body == Body::Parameters).collect();
        leading.sort_by_key(|(_, operation)| {
            (operation.marks.is_completed(), stem(&operation.page), &operation.page, &operation.title)
        });
        let mut modules: BTreeMap<RustName, Module<'_>> = BTreeMap::new();
        let places = leading.into_iter().map(|(index, operation)| {
            let module = naming::module(resources.of(operation));
            let name = modules.entry(module.clone()).or_default().name(operation);
            (index, (module, name))
        });
        Self(places.collect())
    }

    /// The body of an operation that takes parameters.
    pub(super) fn of(&self, operation: u32) -> RouteBody {
        let Some((module, name)) = self.0.get(&operation) else { return RouteBody::None };
        RouteBody::Parameters { module: module.to_string(), name: name.to_string() }
    }
}

/// The identity of a request type in its module: the suggested name, and each parameter's name, type and whether it is
/// required.
type Shape<'a> = (RustName, Vec<(&'a str, &'a TypeRef, bool)>);

/// The request types of a module.
#[derive(Default)]
struct Module<'a> {
    names: Names,
    shapes: BTreeMap<Shape<'a>, RustName>,
}

impl<'a> Module<'a> {
    /// The name of the request type of an operation.
    fn name(&mut self, operation: &'a Operation) -> RustName {
        let wished = naming::type_name(&format!("{}_request", operation.name));
        let facts = operation.body_parameters().map(|one| (one.name.as_str(), &one.ty, one.required == Some(true)));
        let shape = (wished.clone(), facts.collect());
        self.shapes.entry(shape).or_insert_with(|| self.names.claim([wished])).clone()
    }
}

/// The name of an operation if it had no siblings: that of the action or function, else a verb.
pub(super) fn suggested_name(operation: &Operation) -> RustName {
    let own = || operation.requests.first().map_or_else(|| "call".to_owned(), last_name);
    naming::method(verbs::of_kind(operation.kind).map_or_else(own, str::to_owned).as_str())
}

/// The last name in a path, without its namespace.
fn last_name(request: &RequestLine) -> String {
    let parts = parts(&request.path);
    let last = parts.iter().rev().find_map(|part| match part {
        Part::Name(name) | Part::Call { name, .. } => Some(*name),
        _ => None,
    });
    last.map_or("call", short_name).to_owned()
}
