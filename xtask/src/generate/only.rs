//! Selects a part of the API: the operations that match a pattern, and the types that they use.
//!
//! The part is complete in itself. Nothing is renamed: every name is the one that it has in the whole API.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use anyhow::{Context, Result};
use msgraph_codegen::model::api::{Api, Body, Operation, Resource, Route, Version};

mod nodes;

/// A part of a page's path or of a request line, or a glob for the whole of it.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    text: String,
    glob: Option<glob::Pattern>,
}

impl FromStr for Pattern {
    type Err = anyhow::Error;

    /// Reads a glob if the text contains `*` or `?`, otherwise a part of a path.
    fn from_str(text: &str) -> Result<Self> {
        let glob = text.contains(['*', '?']).then(|| glob::Pattern::new(text)).transpose();
        Ok(Self { text: text.to_owned(), glob: glob.with_context(|| format!("{text}: not a pattern"))? })
    }
}

impl Pattern {
    fn matches(&self, text: &str) -> bool {
        match &self.glob {
            Some(glob) => glob.matches(text),
            None => text.contains(&self.text),
        }
    }

    fn selects(&self, operation: &Operation) -> bool {
        self.matches(&operation.page) || operation.requests.iter().any(|request| self.matches(&request.path))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Returns the selected operations with the types that they use.
pub(super) fn select(api: Api, pattern: &Pattern) -> Api {
    Api { versions: api.versions.into_iter().map(|version| select_version(version, pattern)).collect() }
}

fn select_version(mut version: Version, pattern: &Pattern) -> Version {
    let kept: Vec<bool> = version.operations.iter().map(|operation| pattern.selects(operation)).collect();
    let (routes, selected) = select_routes(&version.routes, &kept);
    version.nodes = nodes::select(&version, &selected);
    version.routes = routes;
    let mut flags = kept.iter();
    version.operations.retain(|_| *flags.next().expect("there is a flag for each operation"));
    let reached = reachable_types(&version);
    version.resources.retain(|resource| reached.contains(resource.name.as_str()));
    version.enums.retain(|item| reached.contains(item.name.as_str()));
    version
}

/// Keeps the routes of the kept operations, and renumbers the operations. Returns also the new index of each kept route.
fn select_routes(routes: &[Route], kept: &[bool]) -> (Vec<Route>, BTreeMap<u32, u32>) {
    let places: BTreeMap<u32, u32> =
        (0u32..).zip(kept).filter(|(_, kept)| **kept).map(|(old, _)| old).zip(0..).collect();
    let renumber = |mut route: Route| {
        let leader = route.documented.get(route.leader as usize).copied();
        let kept_before = |(operation, _): &&(u32, u32)| places.contains_key(operation);
        let before = route.documented.iter().take_while(|line| Some(**line) != leader).filter(kept_before).count();
        let leads = leader.is_some_and(|(operation, _)| places.contains_key(&operation));
        route.leader = if leads { before as u32 } else { 0 };
        route.documented.retain_mut(|(operation, _)| match places.get(operation) {
            Some(place) => {
                *operation = *place;
                true
            }
            None => false,
        });
        (!route.documented.is_empty()).then_some(route)
    };
    let selected = (0..).zip(routes).filter_map(|(index, route)| Some((index, renumber(route.clone())?)));
    let (indices, routes): (Vec<u32>, Vec<Route>) = selected.unzip();
    (routes, indices.into_iter().zip(0..).collect())
}

/// The names of all types that the operations use, directly or through base types and properties.
fn reachable_types(version: &Version) -> BTreeSet<String> {
    let resources: BTreeMap<&str, &Resource> =
        version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect();
    let mut reached = BTreeSet::new();
    let places = version.nodes.iter().filter_map(|node| node.type_name()).map(|name| name.as_str());
    let mut waiting: Vec<&str> = version.operations.iter().flat_map(used_types).chain(places).collect();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.to_owned())
            && let Some(resource) = resources.get(name)
        {
            let rows = resource.properties.iter().chain(&resource.relationships);
            waiting.extend(rows.map(|row| row.ty.name.as_str()).chain(resource.base.as_deref()));
        }
    }
    reached
}

/// The names of the types of parameters, body and responses.
fn used_types(operation: &Operation) -> impl Iterator<Item = &str> {
    let body = match &operation.body {
        Body::Resource { ty } => Some(ty),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    };
    let responses = operation.responses.iter().filter_map(|response| response.body.as_ref()).map(|body| &body.ty);
    operation.parameters.iter().map(|parameter| &parameter.ty).chain(body).chain(responses).map(|ty| ty.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An API in which a door has a lock and a lock has a state. Neither of them uses `house`.
    fn api() -> Api {
        let operation = |page: &str, path: &str, ty: &str| {
            format!(
                r#"{{"page":"v1.0/api/{page}.md","locale":"en-us","title":"t","namespace":"n","name":"get","kind":"get",
                "requests":[{{"method":"GET","path":"{path}","query":[],"line":1,"parameters":[]}}],"permissions":[],
                "headers":[],"query_options":[],"parameters":[],"body":{{"kind":"none"}},
                "responses":[{{"status":200,"body":{{"type":{{"name":"{ty}","collection":false}}}}}}]}}"#
            )
        };
        let resource = |name: &str, base: &str, property: &str| {
            format!(
                r#"{{"page":"p","pages":[],"name":"{name}","rust_name":"T","kind":"entity","base":{base},"abstract":false,
                "open":false,"key":[],"relationships":[],"properties":[{{"name":"p","read_only":false,"nullable":null,
                "line":1,"type":{{"name":"{property}","collection":false}}}}]}}"#
            )
        };
        let route = |name: &str, documented: &str| {
            format!(
                r#"{{"method":"GET","segments":[{{"kind":"name","name":"{name}"}}],"kind":"get","documented":{documented}}}"#
            )
        };
        let text = format!(
            r#"{{"versions":[{{"name":"v1.0","operations":[{},{}],"resources":[{},{},{},{}],
              "enums":[{{"page":"p","name":"lockState","rust_name":"LockState","members":[],"flags":false}}],
              "routes":[{},{}]}}]}}"#,
            operation("house-get", "/houses/{id}", "house"),
            operation("door-get", "/doors/{id}", "door"),
            resource("door", r#""entity""#, "lock"),
            resource("entity", "null", "Edm.String"),
            resource("house", "null", "Edm.String"),
            resource("lock", "null", "lockState"),
            route("doors", "[[0,0],[1,0]]"),
            route("houses", "[[0,0]]"),
        );
        serde_json::from_str(&text).expect("it is an API")
    }

    fn names(api: &Api) -> Vec<&str> {
        let version = &api.versions[0];
        version
            .resources
            .iter()
            .map(|ty| ty.name.as_str())
            .chain(version.enums.iter().map(|ty| ty.name.as_str()))
            .collect()
    }

    #[test]
    fn the_types_that_selected_operations_use_are_kept() {
        let part = select(api(), &"door-".parse().expect("a pattern"));
        assert_eq!(part.versions[0].operations[0].page, "v1.0/api/door-get.md");
        assert_eq!(names(&part), ["door", "entity", "lock", "lockState"]);
    }

    #[test]
    fn routes_refer_to_the_kept_operations_only() {
        let part = select(api(), &"/doors/*".parse().expect("a pattern"));
        let documented: Vec<_> = part.versions[0].routes.iter().map(|route| route.documented.clone()).collect();
        assert_eq!(documented, [vec![(0, 0)]]);
    }

    #[test]
    fn a_pattern_is_a_part_or_a_glob_for_the_whole() {
        let selected = |pattern: &str| {
            let part = select(api(), &pattern.parse().expect("a pattern"));
            part.versions[0].operations.len()
        };
        assert_eq!(selected("-get"), 2);
        assert_eq!(selected("/houses/{id}"), 1);
        assert_eq!(selected("v1.0/api/*-get.md"), 2);
        assert_eq!(selected("*/door-get"), 0);
        assert_eq!(selected("garden"), 0);
    }
}
