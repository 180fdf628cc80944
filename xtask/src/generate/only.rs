//! Selects a part of the API: the requests that match one of several patterns, and the types that they reach.
//!
//! The part is complete in itself. Nothing is renamed, and a selected request is as in the whole API: with all its
//! pages, permissions and names.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use msgraph_codegen::model::api::{Api, Body, Operation, Route, TypeRef, Version};

pub(crate) use pattern::Pattern;
use reach::Reached;

mod nearest;
mod nodes;
mod pattern;
mod reach;

/// Returns the requests that match any of the patterns, with the types that they reach. A pattern that matches nothing
/// is an error, which names what is nearest to it.
pub(crate) fn select(api: Api, patterns: &[Pattern]) -> Result<Api> {
    if let Some(idle) = patterns.iter().find(|pattern| !api.versions.iter().any(|version| matches(pattern, version))) {
        bail!("{idle}: no request and no page matches{}", nearest::describe(idle, &api));
    }
    let parts = api.versions.into_iter().map(|version| select_version(version, patterns));
    Ok(Api { versions: parts.filter(|part| !part.routes.is_empty()).collect() })
}

fn matches(pattern: &Pattern, version: &Version) -> bool {
    version.routes.iter().any(|route| pattern.selects(route, version))
}

fn select_version(mut version: Version, patterns: &[Pattern]) -> Version {
    let is_chosen = |route: &Route| patterns.iter().any(|pattern| pattern.selects(route, &version));
    let chosen: Vec<usize> = (0..version.routes.len()).filter(|index| is_chosen(&version.routes[*index])).collect();
    let indices: BTreeMap<u32, u32> = chosen.iter().map(|index| *index as u32).zip(0..).collect();
    let routes: Vec<Route> = chosen.into_iter().map(|index| version.routes[index].clone()).collect();
    let reached = reach::follow(&version, &routes);
    version.nodes = nodes::select(&version, &indices, &reached);
    version.routes = routes;
    keep_operations(&mut version, &reached);
    version.resources.retain_mut(|resource| {
        resource.relationships.retain(|row| reached.has(&row.ty));
        reached.contains(&resource.name)
    });
    version.enums.retain(|item| reached.contains(&item.name));
    version
}

/// Keeps the operations that document the routes, and gives the routes their new indices.
fn keep_operations(version: &mut Version, reached: &Reached) {
    let lines = version.routes.iter().flat_map(|route| &route.documented);
    let mut indices: BTreeMap<u32, u32> = lines.map(|(operation, _)| (*operation, 0)).collect();
    indices.values_mut().zip(0..).for_each(|(index, new)| *index = new);
    for (operation, _) in version.routes.iter_mut().flat_map(|route| &mut route.documented) {
        *operation = indices[operation];
    }
    let mut number = 0..;
    version.operations.retain(|_| number.next().is_some_and(|index: u32| indices.contains_key(&index)));
    version.operations.iter_mut().flat_map(types_in).filter(|ty| !reached.has(ty)).for_each(|ty| {
        // A page may describe several requests. What only the others need has no model.
        *ty = TypeRef { name: "Edm.Untyped".into(), collection: ty.collection };
    });
}

/// The types of parameters, body and responses.
fn types_in(operation: &mut Operation) -> impl Iterator<Item = &mut TypeRef> {
    let body = match &mut operation.body {
        Body::Resource { ty } => Some(ty),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    };
    let responses = operation.responses.iter_mut().filter_map(|response| response.body.as_mut());
    let parameters = operation.parameters.iter_mut().map(|parameter| &mut parameter.ty);
    parameters.chain(body).chain(responses.map(|body| &mut body.ty))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An API in which a door has a lock, a lock has a state, and a house has doors. The page of the house also
    /// documents the list of doors.
    fn api() -> Api {
        let operation = |page: &str, path: &str, ty: &str| {
            format!(
                r#"{{"page":"v1.0/api/{page}.md","locale":"en-us","title":"t","namespace":"n","name":"get","kind":"get",
                "requests":[{{"method":"GET","path":"{path}","query":[],"line":1,"parameters":[]}}],"permissions":[],
                "headers":[],"query_options":[],"parameters":[],"body":{{"kind":"none"}},
                "responses":[{{"status":200,"body":{{"type":{{"name":"{ty}","collection":false}}}}}}]}}"#
            )
        };
        let row = |name: &str, ty: &str| {
            format!(
                r#"{{"name":"{name}","read_only":false,"nullable":null,"line":1,"type":{{"name":"{ty}","collection":false}}}}"#
            )
        };
        let resource = |name: &str, base: &str, property: &str, relationship: &str| {
            format!(
                r#"{{"page":"p","pages":[],"name":"{name}","rust_name":"T","kind":"entity","base":{base},"abstract":false,
                "open":false,"key":[],"relationships":[{}],"properties":[{}]}}"#,
                row("r", relationship),
                row("p", property),
            )
        };
        let route = |name: &str, documented: &str, ty: &str| {
            format!(
                r#"{{"method":"GET","segments":[{{"kind":"name","name":"{name}"}},{{"kind":"key"}}],"kind":"get",
                "documented":{documented},"nodes":["{name}","id"],"name":"get",
                "reply":{{"kind":"resource","type":{{"name":"{ty}","collection":false}},"optional":false}}}}"#
            )
        };
        let text = format!(
            r#"{{"versions":[{{"name":"v1.0","operations":[{},{},{}],"resources":[{},{},{},{},{}],
              "enums":[{{"page":"p","name":"n.lockState","rust_name":"LockState","members":[],"flags":false}}],
              "routes":[{},{}]}}]}}"#,
            operation("gate-get", "/gates/{id}", "n.gate"),
            operation("house-get", "/houses/{id}", "n.house"),
            operation("door-get", "/doors/{door-id}", "n.door"),
            resource("n.door", r#""n.entity""#, "n.lock", "n.house"),
            resource("n.entity", "null", "Edm.String", "n.entity"),
            resource("n.house", "null", "Edm.String", "n.door"),
            resource("n.lock", "null", "n.lockState", "n.door"),
            resource("n.timeLock", r#""n.lock""#, "Edm.Int32", "n.gate"),
            route("doors", "[[1,0],[2,0]]", "n.door"),
            route("houses", "[[1,0]]", "n.house"),
        );
        serde_json::from_str(&text).expect("it is an API")
    }

    fn part(patterns: &[&str]) -> Api {
        let patterns: Vec<Pattern> = patterns.iter().map(|pattern| pattern.parse().expect(pattern)).collect();
        select(api(), &patterns).expect("the patterns match")
    }

    fn names(api: &Api) -> Vec<&str> {
        let version = &api.versions[0];
        let resources = version.resources.iter().map(|ty| ty.name.as_str());
        resources.chain(version.enums.iter().map(|ty| ty.name.as_str())).collect()
    }

    #[test]
    fn the_types_that_a_request_reaches_are_kept_and_no_others() {
        let part = part(&["GET /doors/{id}"]);
        assert_eq!(names(&part), ["n.door", "n.entity", "n.lock", "n.timeLock", "n.lockState"]);
        let rows = |name: &str| {
            let found = part.versions[0].resources.iter().find(|resource| resource.name.as_str() == name);
            found.map_or(0, |resource| resource.relationships.len())
        };
        assert_eq!(
            [rows("n.door"), rows("n.lock"), rows("n.timeLock")],
            [0, 1, 0],
            "no way to a type that is not kept"
        );
    }

    #[test]
    fn a_request_keeps_all_its_pages_and_no_type_of_others() {
        let part = part(&["/doors/*"]);
        let version = &part.versions[0];
        let documented: Vec<_> = version.routes.iter().map(|route| route.documented.clone()).collect();
        assert_eq!(documented, [vec![(0, 0), (1, 0)]]);
        let pages: Vec<_> = version.operations.iter().map(|operation| operation.page.as_str()).collect();
        assert_eq!(pages, ["v1.0/api/house-get.md", "v1.0/api/door-get.md"]);
        let returned: Vec<_> = version.operations.iter().filter_map(Operation::returned).map(|ty| &ty.name).collect();
        assert_eq!(returned, ["Edm.Untyped", "n.door"]);
    }

    #[test]
    fn several_patterns_select_what_any_of_them_matches() {
        assert_eq!(part(&["door-get", "/houses/*"]).versions[0].routes.len(), 2);
    }

    #[test]
    fn a_pattern_without_a_match_names_what_is_nearest() {
        for (pattern, expected) in [
            ("/dors/{id}", "/dors/{id}: no request and no page matches; the nearest is GET /doors/{id}"),
            ("POST /doors/{id}", "; the nearest is GET /doors/{id}"),
            ("door-gte", "; the nearest is door-get"),
            ("door", "; the nearest is door-get"),
            ("/v2/completely/different", "no request and no page matches"),
        ] {
            let error = select(api(), &[pattern.parse().expect(pattern)]).expect_err(pattern).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
