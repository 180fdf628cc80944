//! Tests of the tree with routes that are written as text.

use std::collections::BTreeMap;

use super::*;
use crate::emit::sketch::version;
use crate::emit::template::write_template;

/// Every route of a made-up version whose names clash wherever they can.
const CLASHES: &str = "
    list GET /users                     create POST /users
    get GET /users/{}                   update PATCH /users/{}             replace PUT /users/{}
    get GET /Users/{}                   get GET /users/id                  get GET /users/ID
    action POST /users/{}/sendMail      function GET /users/{}/send_mail   get GET /users/{}/sendmail
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
    get GET /drive/root:closed          download GET /drive/root:closed/content
    get GET /drive/root:closed/list     get GET /a/list                    list GET /a
    get GET /a/get                      create POST /a/get                 action POST /a/get/create
    action POST /a/create               action POST /b                     get GET /b
    action POST /c                      function GET /c                    get GET /a/$ref/x
    get GET /                           delta GET /delta                   get GET /中文
";

/// Every call of a tree with the route that it stands for.
fn calls(node: &Node<'_>, path: &str, found: &mut BTreeMap<String, String>) {
    let requests = node.requests.iter().map(|request| (request.name.as_str(), Some(request.route)));
    let children = node.children.iter().map(|child| (child.accessor.as_str(), None));
    let mut names = std::collections::BTreeSet::new();
    for (name, route) in requests.chain(children) {
        assert!(names.insert(name), "{path}: two methods {name}");
        if let Some(Route { method, segments, .. }) = route {
            let shown = format!("{method} {}", write_template(segments));
            assert_eq!(found.insert(format!("{path}.{name}()"), shown), None);
        }
    }
    let modules: std::collections::BTreeSet<_> = node.children.iter().map(|child| &child.module).collect();
    assert_eq!(modules.len(), node.children.len(), "{path}: two modules of one name");
    for child in &node.children {
        calls(child, &format!("{path}.{}()", child.accessor), found);
    }
}

fn all_calls(version: &Version) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    calls(&grow(version, &Areas::default()), "graph", &mut found);
    found
}

#[test]
fn every_route_is_reached_by_exactly_one_method() {
    let version = version(CLASHES);
    let found = all_calls(&version);
    let mut reached: Vec<String> = found.into_values().collect();
    let mut wanted: Vec<String> = Vec::new();
    for route in &version.routes {
        wanted.push(format!("{} {}", route.method, write_template(&route.segments)));
    }
    reached.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(reached, wanted);
}

#[test]
fn names_do_not_depend_on_the_order_of_routes() {
    let mut version = version(CLASHES);
    let expected = all_calls(&version);
    for turn in 1..version.routes.len() {
        version.routes.rotate_left(turn);
        assert_eq!(all_calls(&version), expected);
    }
    version.routes.reverse();
    assert_eq!(all_calls(&version), expected);
}

#[test]
fn a_route_has_the_name_that_its_url_suggests() {
    let found = all_calls(&version(CLASHES));
    let table = [
        ("graph.users().list()", "GET /users"),
        ("graph.users().id().replace()", "PUT /users/{id}"),
        ("graph.users_2().id().get()", "GET /Users/{id}"),
        ("graph.users().id_2().get()", "GET /users/id"),
        ("graph.users().id_3().get()", "GET /users/ID"),
        ("graph.users().id().send_mail()", "GET /users/{id}/send_mail"),
        ("graph.users().id().send_mail_2()", "POST /users/{id}/sendMail"),
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
