//! Runs `cargo xtask explain` on two pages, and on the vendored pages.

use std::path::Path;

use serde_json::{Value, json};

use crate::checkout::{Checkout, PAGE};

const DOOR: &str = "---\ndoc_type: resourcePageType\n---\n\n# door resource type\n\nNamespace: microsoft.graph\n\n\
    ## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|height|Int32|The height.|\n";

/// A page that reads a door, so that the place behind the key has its type.
const GET: &str = "---\ndoc_type: apiPageType\n---\n\n# Get door\n\nNamespace: microsoft.graph\n\n\
    ## HTTP request\n\n```http\nGET /doors/{id}\n```\n\n\
    ## Response\n\nIf successful, this method returns a `200 OK` response code and a [door](../resources/door.md) object.\n";

fn checkout() -> Checkout {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-get.md", GET);
    checkout.write("docs-input/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    checkout.write("docs-input/v1.0/resources/door.md", DOOR);
    checkout
}

#[test]
fn each_form_is_explained_with_its_lines() {
    let checkout = checkout();
    for (what, expected) in [
        (&["GD0302"][..], "how often: once in this documentation\n"),
        (&["POST", "/doors/42/open"], "address: /doors/{id}/open  [v1.0/api/door-open.md:12]\n"),
        (&["doors().id().open()"], "request POST /doors/{id}/open (v1.0)\n"),
        (&["nodes::Door::open"], "request POST /doors/{id}/open (v1.0)\n"),
        (&["/gates/{id}/open"], "request POST /gates/{id}/open (beta)\n"),
        (&["door"], "property height: Edm.Int32  [v1.0/resources/door.md:13]\n"),
        (&["models::Door"], "type microsoft.graph.door (v1.0)\n"),
        (&["door.height"], "line of the page: |height|Int32|The height.|  [v1.0/resources/door.md:13]\n"),
        (&["door-open.md"], "info GD0302: "),
        (&["docs-input/v1.0/api/door-open.md"], "Made of it: 1 operation, 1 request line.\n"),
        (&["property_exists"], "figure audit property_exists\n"),
    ] {
        let printed = checkout.run(&[&["explain"], what].concat()).ends_with(0).out();
        assert!(printed.contains(expected), "{what:?}: {printed}");
    }
    let listed = checkout.run(&["explain"]).ends_with(0).out();
    assert!(listed.contains("GD0302 info     a request line has no space between method and path\n"), "{listed}");
}

#[test]
fn an_explanation_is_written_for_programs() {
    let checkout = checkout();
    let printed = checkout.run(&["explain", "door.height", "--format", "json"]).ends_with(0).out();
    let explanation: Value = serde_json::from_str(&printed).expect("a document");
    assert_eq!((&explanation["kind"], &explanation["version"]), (&json!("property"), &json!("v1.0")));
    let origin = json!([{ "kind": "page", "page": "v1.0/resources/door.md", "line": 13 }]);
    assert_eq!(explanation["parts"][0]["origins"], origin);
}

#[test]
fn several_things_are_listed_and_nothing_has_the_nearest_names() {
    let checkout = checkout();
    let listed = checkout.run(&["explain", "requests"]).ends_with(1).out();
    assert!(listed.contains("  agree requests: a figure of `cargo xtask agree`\n"), "{listed}");
    let json = checkout.run(&["explain", "requests", "--format", "json"]).ends_with(1).out();
    assert!(json.contains("\"name\": \"agree requests\""), "{json}");
    for (what, nearest) in [("dor", "door"), ("door.hieght", "door.height"), ("GD0392", "GD0302")] {
        let error = checkout.run(&["explain", what]).ends_with(2).error();
        assert!(error.starts_with(&format!("error: {what}: ")) && error.contains(nearest), "{error}");
    }
    let error = checkout.run(&["explain", "door", "--version", "v2.0"]).ends_with(2).error();
    assert!(error.contains("no version v2.0; it has v1.0 and beta"), "{error}");
}

#[test]
fn the_vendored_pages_and_what_completes_them_are_told_apart() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a checkout").join("docs-input");
    let docs = docs.to_str().expect("a path in UTF-8");
    let checkout = Checkout::new();
    let printed = checkout.run(&["explain", "POST", "/me/messages/{id}/reply", "--docs", docs]).ends_with(0).out();
    for expected in
        ["[v1.0/api/message-reply.md:", "graph.me().messages().id(…).reply()", "body parameter comment: Edm.String"]
    {
        assert!(printed.contains(expected), "{expected}: {printed}");
    }
    let printed = checkout.run(&["explain", "message", "--docs", docs]).ends_with(0).out();
    assert!(printed.contains("property subject: Edm.String  [v1.0/resources/message.md:"), "{printed}");
}
