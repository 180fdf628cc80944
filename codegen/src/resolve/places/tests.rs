//! Checks the methods through which the client reaches the routes of a version without types.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::{Route, Version};
use crate::model::sketch;
use crate::resolve::routes;

/// The version of a sketch with its methods.
fn version(text: &str) -> Version {
    let mut version = sketch::version(text);
    routes::decide_methods(&mut version);
    version
}

/// A made-up version whose names clash wherever they can.
const CLASHES: &str = "
    list GET /users                     create POST /users
    get GET /users/{}                   update PATCH /users/{}             replace PUT /users/{}
    get GET /users/id                   get GET /users/_id
    action POST /users/{}/sendMail      function GET /users/{}/send_mail   get GET /users/{}/sendmailing
    delta GET /users/delta              function GET /users/delta(token)   delta GET /users/microsoft.graph.delta
    function GET /users/range(address)  function GET /users/range(name)    get GET /users/range(name)/format
    get GET /users/range                download GET /users/{}/photo/$value upload PUT /users/{}/photo/$value
    upload PATCH /users/{}/photo/$value get GET /users/{}/photo            get GET /users/{}/$value
    list_refs GET /users/$ref           add_ref POST /users/$ref           remove_ref DELETE /users/{}/$ref
    set_ref PUT /users/{}/$ref          count GET /users/$count            get GET /users/count
    get GET /users/(appId)              get GET /users/appId               get GET /users/by_app_id
    list GET /users/microsoft.graph.x   list GET /users/microsoft.graph.a.x list GET /users/as_x
    get GET /self                       get GET /type                      get GET /models
    get GET /requests                   get GET /new                       get GET /clone
    get GET /con                        get GET /v4_0_3                    get GET /2fa
    get GET /drive/root:                get GET /drive/root                get GET /drive/root_path
    download GET /drive/root:closed/content
    get GET /drive/root:closed/list     get GET /a/list                    list GET /a
    get GET /a/get                      create POST /a/get                 action POST /a/get/create
    action POST /a/create               action POST /b                     get GET /b
    action POST /c                      function GET /c                    get GET /a/$ref/x
    get GET /                           delta GET /delta                   get GET /中文
";

/// The calls on a client, each with the route that it requests.
fn calls(version: &Version) -> BTreeMap<String, String> {
    let mut calls = BTreeMap::new();
    for route in &version.routes {
        let nodes: String = route.nodes.iter().map(|node| format!("{node}().")).collect();
        let call = format!("graph.{nodes}{}()", route.name);
        assert_eq!(calls.insert(call, template(route)), None, "{nodes}{}", route.name);
    }
    calls
}

fn template(route: &Route) -> String {
    let path: String = route.segments.iter().map(ToString::to_string).collect();
    format!("{} {path}", route.method)
}

#[test]
fn every_route_is_reached_by_exactly_one_method() {
    let version = version(CLASHES);
    let mut reached: Vec<String> = calls(&version).into_values().collect();
    let mut wanted: Vec<String> = version.routes.iter().map(template).collect();
    reached.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(reached, wanted);
}

#[test]
fn no_request_has_the_name_of_a_child_of_its_node() {
    for node in version(CLASHES).nodes {
        let children: BTreeSet<&String> = node.children.iter().map(|child| &child.name).collect();
        for method in &node.methods {
            assert!(!children.contains(&method.name), "{}::{}", node.name, method.name);
        }
    }
}

#[test]
fn names_do_not_depend_on_the_order_of_routes() {
    let mut version = version(CLASHES);
    let expected = calls(&version);
    for turn in 1..version.routes.len() {
        version.routes.rotate_left(turn);
        routes::decide_methods(&mut version);
        assert_eq!(calls(&version), expected);
    }
    version.routes.reverse();
    routes::decide_methods(&mut version);
    assert_eq!(calls(&version), expected);
}

#[test]
fn a_route_has_the_name_that_its_url_suggests() {
    let found = calls(&version(CLASHES));
    let table = [
        ("graph.users().list()", "GET /users"),
        ("graph.users().id().replace()", "PUT /users/{id}"),
        ("graph.users().id_2().get()", "GET /users/id"),
        ("graph.users().id().send_mail()", "GET /users/{id}/send_mail"),
        ("graph.users().id().post_send_mail()", "POST /users/{id}/sendMail"),
        ("graph.users().delta()", "GET /users/delta"),
        ("graph.users().delta_with_token()", "GET /users/delta(token='{token}')"),
        ("graph.users().id().photo().download()", "GET /users/{id}/photo/$value"),
        ("graph.users().id().photo().update_value()", "PATCH /users/{id}/photo/$value"),
        ("graph.users().id().remove_ref()", "DELETE /users/{id}/$ref"),
        ("graph.users().count()", "GET /users/$count"),
        ("graph.users().by_app_id().get()", "GET /users(appId='{appId}')"),
        ("graph.users().as_a_x().list()", "GET /users/microsoft.graph.a.x"),
        ("graph.users().as_x_2().list()", "GET /users/microsoft.graph.x"),
        ("graph.self_().get()", "GET /self"),
        ("graph.new_().get()", "GET /new"),
        ("graph.drive().root_path().content().download()", "GET /drive/root:/{path}/content"),
        ("graph.b().call()", "POST /b"),
        ("graph.c()", "GET /c"),
        ("graph.get()", "GET "),
    ];
    for (call, route) in table {
        assert_eq!(found.get(call).map(String::as_str), Some(route), "{call} in {found:#?}");
    }
}

/// A version whose addresses lead over the properties of two types and their base.
fn typed_version() -> Version {
    let mut version = sketch::version(
        "get GET /users/{}/messages/{}     get GET /user/messages/{}         action POST /user/messages/{}/reply
         get GET /users/{}/manager         set_ref PUT /users/{}/manager/$ref
         list GET /users/{}/members        remove_ref DELETE /users/{}/members/{}/$ref
         get GET /users/{}/inbox           get GET /other/{}/x",
    );
    let resource = |name: &str, base: Option<&str>, relationships: &[(&str, &str, bool)]| {
        let relationships = relationships.iter().map(|(name, ty, collection)| {
            serde_json::json!({ "name": name, "type": { "name": ty, "collection": collection }, "read_only": false, "nullable": null, "line": 1 })
        });
        let relationships: Vec<serde_json::Value> = relationships.collect();
        serde_json::from_value(serde_json::json!({
            "page": "", "pages": [], "name": format!("microsoft.graph.{name}"), "rust_name": "", "kind": "entity",
            "base": base, "abstract": false, "open": false, "key": [], "properties": [], "relationships": relationships,
        }))
        .expect("it has every field")
    };
    let (object, message) = ("microsoft.graph.directoryObject", "microsoft.graph.message");
    let members = [("messages", message, true), ("manager", object, false), ("members", object, true)];
    version.resources = vec![
        resource("directoryObject", None, &[]),
        resource("message", None, &[("replies", message, true)]),
        resource("user", Some(object), &members),
    ];
    routes::decide_methods(&mut version);
    version
}

#[test]
fn all_addresses_of_a_type_are_one_node() {
    let version = typed_version();
    let node = |name: &str| version.nodes.iter().find(|node| node.name == name).expect("the node");
    let gets = node("Message").methods.iter().find(|method| method.name == "get").expect("the method");
    let mut addresses: Vec<String> =
        gets.routes.iter().map(|index| template(&version.routes[*index as usize])).collect();
    addresses.sort_unstable();
    assert_eq!(addresses, ["GET /user/messages/{id}", "GET /users/{id}/messages/{id}"]);
    assert_eq!(
        node("User").base,
        version.nodes.iter().position(|one| one.name == "DirectoryObject").map(|at| at as u32)
    );
}

#[test]
fn a_relationship_without_a_request_is_a_child() {
    let version = typed_version();
    let message = version.nodes.iter().find(|node| node.name == "Message").expect("the node");
    let replies = message.children.iter().find(|child| child.name == "replies").expect("the child");
    assert!(!replies.documented);
    assert_eq!(version.nodes[replies.node as usize].name, "MessageReplies");
}

#[test]
fn references_belong_to_the_collection_or_the_owner() {
    let found = calls(&typed_version());
    let table = [
        ("graph.users().id().set_manager_ref()", "PUT /users/{id}/manager/$ref"),
        ("graph.users().id().manager().get()", "GET /users/{id}/manager"),
        ("graph.users().id().members().remove_ref()", "DELETE /users/{id}/members/{id}/$ref"),
        ("graph.user().messages().id().reply()", "POST /user/messages/{id}/reply"),
        ("graph.users().id().inbox().get()", "GET /users/{id}/inbox"),
        ("graph.other().id().x().get()", "GET /other/{id}/x"),
    ];
    for (call, route) in table {
        assert_eq!(found.get(call).map(String::as_str), Some(route), "{call} in {found:#?}");
    }
}
