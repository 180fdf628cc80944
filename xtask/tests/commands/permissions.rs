//! Runs `cargo xtask permissions`.

use serde_json::{Value, json};

use crate::checkout::{Checkout, PAGE};

/// Doors that are opened and locked with different scopes. Nobody with a personal account can lock them.
fn with_scopes() -> Checkout {
    let checkout = Checkout::new();
    let page = |name: &str, verb: &str, work: &str, personal: &str| {
        let table = format!(
            "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated (work or school account)|{work}|\n\
             |Delegated (personal Microsoft account)|{personal}|\n|Application|Door.All|\n\n## HTTP request"
        );
        let text = PAGE.replace("## HTTP request", &table).replace("Open door", name).replace("/open", verb);
        checkout.write(&format!("docs-input/v1.0/api/door-{name}.md"), &text);
    };
    page("open", "/open", "Door.Open, Door.Use", "Door.Open");
    page("lock", "/lock", "Door.Use", "Not supported.");
    checkout
}

#[test]
fn requests_need_the_least_privileged_scopes_together() {
    let checkout = with_scopes();
    let printed = checkout.run(&["permissions", "POST /doors/1/open"]).ends_with(0).out();
    assert!(
        printed.starts_with("work or school account: Door.Open\npersonal account: Door.Open\napplication: Door.All\n")
    );
    assert!(printed.contains("\nPOST /doors/1/open\n  work or school account: Door.Open, Door.Use\n"), "{printed}");
    checkout.write("list.txt", "# doors\nPOST /doors/1/open\nPOST /doors/{id}/lock\n");
    let printed = checkout.run(&["permissions", "--file", "list.txt"]).ends_with(0).out();
    assert!(
        printed.starts_with(
            "work or school account: Door.Use\npersonal account: Door.Open\n  not supported: POST /doors/{id}/lock\n"
        ),
        "{printed}"
    );
    let printed = checkout.run(&["permissions", "--file", "list.txt", "--format", "json"]).ends_with(0).out();
    let document: Value = serde_json::from_str(&printed).expect("a document");
    assert_eq!(document["least"]["delegated_work"], json!({ "scopes": ["Door.Use"], "unsupported": [] }));
    assert_eq!(document["requests"]["delegated_work"][0]["alternatives"], json!([["Door.Open"], ["Door.Use"]]));
}

#[test]
fn requests_of_which_nothing_is_known_make_the_answer_incomplete() {
    let checkout = with_scopes();
    let ran = checkout.run(&["permissions", "POST /doors/1/open", "POST /doors/1/paint"]).ends_with(1);
    assert!(ran.out().contains("not known: POST /doors/1/paint: "), "{}", ran.out());
    let ran = checkout.run(&["permissions", "POST /beta/gates/1/open"]).ends_with(1);
    assert!(ran.out().contains("no page states its scopes"), "{}", ran.out());
}

#[test]
fn a_scope_opens_requests() {
    let checkout = with_scopes();
    let printed = checkout.run(&["permissions", "--scope", "Door.Use"]).ends_with(0).out();
    let expected = "work or school account: 2 requests of v1.0\n  POST /doors/{id}/lock\n  POST /doors/{id}/open\n\
        personal account: 0 requests of v1.0\napplication: 0 requests of v1.0\n";
    assert_eq!(printed, expected);
    let printed = checkout.run(&["permissions", "--scope", "Door.All", "--format", "json"]).ends_with(0).out();
    let document: Value = serde_json::from_str(&printed).expect("a document");
    assert_eq!(document["application"], json!(["POST /doors/{id}/lock", "POST /doors/{id}/open"]));
}

#[test]
fn what_is_no_request_and_no_version_is_an_error() {
    let checkout = with_scopes();
    for (arguments, expected) in [
        (&["permissions"][..], "REQUEST"),
        (&["permissions", "FETCH /doors"], "FETCH is not a method"),
        (&["permissions", "GET /doors", "--version", "v2"], "no version v2; it has v1.0 and beta"),
        (&["permissions", "GET /doors", "--scope", "Door.Use"], "cannot be used with"),
    ] {
        let error = checkout.run(arguments).ends_with(2).error();
        assert!(error.contains(expected), "{error}");
    }
}

/// The source of a program; the addresses are those of the checkout's pages.
const PROGRAM: &str = r#"
use msgraph::v1::Graph;

async fn run(app: &App, graph: &Graph) -> Result<(), Error> {
    let door = graph.doors().id("front");
    door.open().retry(false).await?;
    println!("{:?}", app.graph.doors().id(name()).lock().await?);
    let door = "front".to_owned();
    door.open();
    config.doors().len();
    Ok(())
}
"#;

#[test]
fn requests_are_found_in_the_source_of_a_program() {
    let checkout = with_scopes();
    checkout.write("program/src/main.rs", PROGRAM);
    checkout.write("program/target/debug/built.rs", "not Rust");
    let printed = checkout.run(&["permissions", "--source", "program"]).ends_with(0).out();
    assert!(printed.starts_with("work or school account: Door.Use\n"), "{printed}");
    for call in [
        "\nPOST /doors/{id}/open (program/src/main.rs: doors().id().open())\n",
        "\nPOST /doors/{id}/lock (program/src/main.rs: doors().id().lock())\n",
    ] {
        assert_eq!(printed.matches(call).count(), 1, "{call}: {printed}");
    }
    checkout.write("broken.rs", "fn (");
    checkout.write("other.rs", "fn main() {}");
    for (path, expected) in [("broken.rs", "broken.rs: "), ("other.rs", "no request of the client"), ("none", "none")] {
        let error = checkout.run(&["permissions", "--source", path]).ends_with(2).error();
        assert!(error.contains(expected), "{error}");
    }
}
