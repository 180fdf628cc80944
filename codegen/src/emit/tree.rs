//! The tree of the nodes that lead to the routes of a version.
//!
//! A node is a prefix of routes. It becomes a type with a method for each child and for each request that ends there.

use std::collections::BTreeMap;

use super::areas::Areas;
use crate::model::api::{Route, Segment, Version};
use crate::naming::{self, Names, RustName};

/// A prefix of routes.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The segment that leads here; none at the root.
    pub(super) segment: Option<&'a Segment>,
    /// The method of the parent that leads here.
    pub(super) accessor: RustName,
    /// The module that holds the node, and the node's type in it.
    pub(super) module: RustName,
    pub(super) type_name: RustName,
    /// The path of the node as comments show it; `/` at the root.
    pub(super) template: String,
    /// The area that the node stands in; none at the root.
    pub(super) area: Option<String>,
    /// By accessor.
    pub(super) children: Vec<Node<'a>>,
    /// By name.
    pub(super) requests: Vec<Request<'a>>,
}

/// A method that makes a request.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) name: RustName,
    pub(super) route: &'a Route,
    /// The last segment of the route, if it is not the node's own.
    pub(super) tail: Option<&'a Segment>,
    /// The area of the route.
    pub(super) area: Option<String>,
}

/// Module names that have another meaning in the module of every node, and types that such a module would hide.
const MODULES: [&str; 10] = ["models", "requests", "bool", "f32", "f64", "i16", "i32", "i64", "str", "u8"];

/// The tree of a version.
pub(super) fn grow<'a>(version: &'a Version, areas: &Areas) -> Node<'a> {
    let mut routes: Vec<&Route> = version.routes.iter().collect();
    routes.sort_by(|a, b| (&a.segments, a.method, a.kind).cmp(&(&b.segments, b.method, b.kind)));
    let mut root = Branch::default();
    routes.into_iter().for_each(|route| root.insert(route, 0));
    let (accessor, module) = (naming::method("graph"), naming::module("graph"));
    root.into_node(accessor, module, "", areas)
}

/// A node while routes are added to it.
#[derive(Default)]
struct Branch<'a> {
    /// The segments of the first route through it.
    path: &'a [Segment],
    routes: Vec<&'a Route>,
    children: BTreeMap<&'a str, Branch<'a>>,
}

impl<'a> Branch<'a> {
    /// Adds a route. The first `depth` of its nodes lead to this one.
    fn insert(&mut self, route: &'a Route, depth: usize) {
        match route.nodes.get(depth) {
            Some(accessor) => {
                let path = route.segments.get(..=depth).unwrap_or(&route.segments);
                let child = || Self { path, ..Self::default() };
                self.children.entry(accessor).or_insert_with(child).insert(route, depth + 1);
            }
            None => self.routes.push(route),
        }
    }

    fn into_node(self, accessor: RustName, module: RustName, template: &str, areas: &Areas) -> Node<'a> {
        let (segment, area) = (self.path.last(), areas.at(&self.path.iter().collect::<Vec<_>>()));
        let depth = self.path.len();
        let mut modules = Names::reserving(&MODULES);
        let children = self.children.into_iter().map(|(accessor, child)| {
            let accessor = naming::identifier(accessor);
            let module = modules.claim([naming::module(accessor.as_str())]);
            let segment = child.path.last().map(ToString::to_string).unwrap_or_default();
            child.into_node(accessor, module, &format!("{template}{segment}"), areas)
        });
        let mut children: Vec<Node<'_>> = children.collect();
        children.sort_by(|a, b| a.accessor.cmp(&b.accessor));
        let mut requests: Vec<Request<'_>> =
            self.routes.into_iter().map(|route| Request::new(route, depth, areas)).collect();
        requests.sort_by(|a, b| a.name.cmp(&b.name));
        let type_name = naming::type_name(accessor.as_str());
        let template = if template.is_empty() { "/".to_owned() } else { template.to_owned() };
        Node { segment, accessor, module, type_name, template, area, children, requests }
    }
}

impl<'a> Request<'a> {
    /// The request of a route. Its node stands for the first `depth` segments.
    fn new(route: &'a Route, depth: usize, areas: &Areas) -> Self {
        let area = areas.at(&route.segments.iter().collect::<Vec<_>>());
        Self { name: naming::identifier(&route.name), route, tail: route.segments.get(depth), area }
    }
}
