//! Cases: two versions as JSON, and the changes between them.

use serde_json::{Value, json};

use super::*;
use crate::model::api::Segment;

/// An API with one version.
fn api(parts: &Value) -> Api {
    let mut version = json!({ "name": "v1.0", "operations": [], "resources": [], "enums": [], "routes": [] });
    for (name, part) in parts.as_object().expect("the parts of a version") {
        version[name] = part.clone();
    }
    serde_json::from_value(json!({ "versions": [version] })).expect("an API")
}

/// A line for each change: rule, subject and facts.
fn changes(old: &Api, new: &Api) -> Vec<String> {
    let line = |change: &Change| {
        let facts = match &change.edit {
            Edit::Added { to } => format!("+ {to}"),
            Edit::Changed { from, to } => format!("{from} > {to}"),
            Edit::Removed { from } => format!("- {from}"),
        };
        format!("{} {} {facts}", change.rule, change.what)
    };
    diff(old, new).changes.iter().map(line).collect()
}

fn resource(name: &str, base: Value, properties: &[(&str, &str)]) -> Value {
    let property = |(name, ty): &(&str, &str)| json!({ "name": name, "type": { "name": ty, "collection": false }, "read_only": false, "nullable": null, "line": 1 });
    let properties: Vec<Value> = properties.iter().map(property).collect();
    json!({ "page": "p", "pages": ["p"], "name": format!("microsoft.graph.{name}"), "rust_name": "", "kind": "entity",
        "base": base, "abstract": false, "open": false, "key": ["id"], "properties": properties, "relationships": [] })
}

fn listed(members: &[&str], rust_name: &str) -> Value {
    json!({ "page": "p", "name": "microsoft.graph.sail", "rust_name": rust_name, "members": members, "flags": false })
}

#[test]
fn an_api_does_not_differ_from_itself() {
    let one = api(&json!({ "resources": [resource("boat", Value::Null, &[("id", "Edm.String")])] }));
    assert_eq!(diff(&one, &one), Diff::default());
}

#[test]
fn properties_are_added_removed_and_changed() {
    let of = |properties| api(&json!({ "resources": [resource("boat", Value::Null, properties)] }));
    let old = of(&[("id", "Edm.String"), ("length", "Edm.Int32"), ("mast", "Edm.String")]);
    let new = of(&[("id", "Edm.String"), ("length", "Edm.Double"), ("sails", "Edm.Int32")]);
    let expected = [
        "property-type microsoft.graph.boat.length Edm.Int32 > Edm.Double",
        "property-removed microsoft.graph.boat.mast - Edm.String",
        "property-added microsoft.graph.boat.sails + Edm.Int32",
    ];
    assert_eq!(changes(&old, &new), expected);
}

#[test]
fn a_property_that_a_base_type_has_is_not_lost() {
    let vessel = |properties| resource("vessel", Value::Null, properties);
    let old = [vessel(&[("id", "Edm.String")]), resource("boat", Value::Null, &[("mast", "Edm.String")])];
    let new = [
        vessel(&[("id", "Edm.String"), ("mast", "Edm.String")]),
        resource("boat", json!("microsoft.graph.vessel"), &[]),
    ];
    let (old, new) = (api(&json!({ "resources": old })), api(&json!({ "resources": new })));
    let expected = [
        "base-added microsoft.graph.boat no type > microsoft.graph.vessel",
        "property-added microsoft.graph.vessel.mast + Edm.String",
        "property-moved microsoft.graph.boat.mast of the type itself > of a base type",
    ];
    assert_eq!(changes(&old, &new), expected);
    assert!(changes(&new, &old).contains(&"base-changed microsoft.graph.boat microsoft.graph.vessel > no type".into()));
}

#[test]
fn members_and_their_enum_have_names() {
    let old = api(&json!({ "enums": [listed(&["jib", "main"], "Sail")] }));
    let new = api(&json!({ "enums": [listed(&["jib", "genoa"], "Canvas")] }));
    let expected = [
        "member-removed microsoft.graph.sail.main - Main",
        "type-renamed microsoft.graph.sail models::Sail > models::Canvas",
        "member-added microsoft.graph.sail.genoa + Genoa",
    ];
    assert_eq!(changes(&old, &new), expected);
}

/// An API with one request, which has a page.
fn served(reply: &Value, permissions: &Value, statuses: &[u16]) -> Api {
    let responses: Vec<Value> = statuses.iter().map(|status| json!({ "status": status, "body": null })).collect();
    let line = json!({ "method": "GET", "path": "/boats", "query": [], "line": 1, "parameters": [] });
    let operation = json!({ "page": "v1.0/api/boat-list.md", "locale": "en-us", "title": "List boats",
        "namespace": "microsoft.graph", "name": "list", "kind": "list", "requests": [line], "permissions": permissions,
        "headers": [], "query_options": [], "parameters": [], "body": { "kind": "none" }, "responses": responses });
    let route = json!({ "method": "GET", "segments": [{ "kind": "name", "name": "boats" }], "kind": "list",
        "documented": [[0, 0]], "name": "boats", "reply": reply });
    let method =
        json!({ "name": "boats", "method": "GET", "tail": [{ "kind": "name", "name": "boats" }], "routes": [0] });
    let root = json!({ "name": "Graph", "place": { "kind": "root" }, "children": [], "methods": [method] });
    api(&json!({ "operations": [operation], "routes": [route], "nodes": [root] }))
}

fn application(scopes: &[&str]) -> Value {
    json!([{ "type": "application", "scopes": scopes, "higher": [] }])
}

#[test]
fn requests_are_compared_by_what_they_need_and_return() {
    let old = served(&json!({ "kind": "none" }), &application(&["Boat.Read", "Boat.ReadAll"]), &[200, 404]);
    let value = json!({ "kind": "value", "type": { "name": "Edm.String", "collection": false }, "optional": false });
    let new = served(&value, &application(&["Boat.List", "Boat.Read"]), &[200, 202]);
    let expected = [
        "reply-changed GET /boats nothing > Edm.String",
        "permission-removed GET /boats, application - Boat.ReadAll",
        "permission-added GET /boats, application + Boat.List",
        "status-added GET /boats + 202",
        "status-removed GET /boats - 404",
    ];
    assert_eq!(changes(&old, &new), expected);
}

#[test]
fn an_address_with_two_spellings_has_the_same_one_in_both_directions() {
    let value = json!({ "kind": "value", "type": { "name": "Edm.String", "collection": false }, "optional": false });
    let old = served(&json!({ "kind": "none" }), &application(&[]), &[]);
    let mut new = served(&value, &application(&[]), &[]);
    new.versions[0].routes[0].segments = vec![Segment::Name { name: "Boats".to_owned() }];
    assert_eq!(changes(&old, &new), ["reply-changed GET /Boats nothing > Edm.String"]);
    assert_eq!(changes(&new, &old), ["reply-changed GET /Boats Edm.String > nothing"]);
}

#[test]
fn scopes_that_fewer_scopes_cover_are_not_lost() {
    let together = json!([{ "type": "application", "scopes": [], "higher": [], "together": [["A", "B"]] }]);
    let old = served(&json!({ "kind": "none" }), &together, &[]);
    let new = served(&json!({ "kind": "none" }), &application(&["A"]), &[]);
    let expected =
        ["permission-added GET /boats, application + A", "permission-covered GET /boats, application - A + B"];
    assert_eq!(changes(&old, &new), expected);
}

#[test]
fn a_request_that_is_gone_breaks_unless_its_method_stays() {
    let there = served(&json!({ "kind": "none" }), &application(&[]), &[]);
    let gone = changes(&there, &api(&json!({})));
    assert_eq!(gone, ["operation-removed GET /boats - boats()", "name-removed nodes::Graph - the root"]);
    let mut method_stays = there.clone();
    method_stays.versions[0].routes[0].segments.clear();
    let documented: Vec<String> = changes(&there, &method_stays);
    assert!(documented.contains(&"operation-undocumented GET /boats - boats()".to_owned()), "{documented:?}");
}

#[test]
fn a_version_that_one_side_lacks_is_compared_with_nothing() {
    let one = served(&json!({ "kind": "none" }), &application(&[]), &[]);
    let rules: Vec<Rule> = diff(&Api::default(), &one).rules().into_iter().map(|(rule, _)| rule).collect();
    assert_eq!(rules, [Rule::OperationAdded, Rule::NameAdded]);
}

#[test]
fn each_rule_has_its_own_name_and_meaning() {
    let names: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    let meanings: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.meaning()).collect();
    assert_eq!((names.len(), meanings.len()), (Rule::ALL.len(), Rule::ALL.len()));
}
