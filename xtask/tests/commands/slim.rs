//! Runs `cargo xtask gen --only`: slim crates, and a program that uses one.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::checkout::{Checkout, PAGE, Ran, root, walk};

/// A resource page with a property and a relationship.
fn resource(name: &str, property: &str, relationship: &str) -> String {
    format!(
        "---\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\nNamespace: microsoft.graph\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|Edm.String||\n|{property}||\n\n\
         ## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|{relationship}||\n"
    )
}

/// An API page that returns something.
fn operation(title: &str, request: &str, returned: &str) -> String {
    PAGE.replace("Open door", title).replace("POST /doors/{id}/open", request).replace(
        "returns a `204 No Content` response code",
        &format!("returns a `200 OK` response code and {returned} in the response body"),
    )
}

/// A checkout with the runtime of the client and pages about houses with doors. A gate is on no way to a door.
fn checkout() -> Checkout {
    let checkout = Checkout::with_client();
    let (door, house) = ("[door](../resources/door.md)", "[house](../resources/house.md)");
    for (page, text) in [
        ("resources/door.md", resource("door", "lock|[lock](lock.md)", "house|[house](house.md)")),
        ("resources/lock.md", resource("lock", "code|Edm.String", "door|[door](door.md)")),
        ("resources/house.md", resource("house", "street|Edm.String", "gate|[gate](gate.md)")),
        ("resources/gate.md", resource("gate", "wide|Edm.Boolean", "house|[house](house.md)")),
        (
            "api/house-list-doors.md",
            operation("List doors", "GET /houses/{id}/doors", &format!("a collection of {door} objects")),
        ),
        ("api/door-get.md", operation("Get door", "GET /doors/{id}", &format!("a {door} object"))),
        ("api/house-get.md", operation("Get house", "GET /houses/{id}", &format!("a {house} object"))),
        ("api/gate-get.md", operation("Get gate", "GET /gates/{id}", "a [gate](../resources/gate.md) object")),
    ] {
        checkout.write(&format!("docs-input/v1.0/{page}"), &text);
    }
    checkout
}

/// The patterns of the crate of the tests.
const ONLY: [&str; 4] = ["--only", "GET /houses/{id}/doors", "door-*", "/doors/**"];

/// Code that uses a slim crate: the mock answers one request.
const PROGRAM: &str = r#"use msgraph::blocking::Blocking;
use msgraph::testing::Mock;
use msgraph::v1::{Graph, models::{Door, Lock}};

fn main() {
    let mock = Mock::new();
    let graph = Graph::with_client(mock.client());
    let lock = Lock::new().with_code("1234");
    mock.on(graph.doors().id("7").get()).reply(Door::new().with_lock(lock));
    let door = graph.doors().id("7").get().select(Door::LOCK).send().expect("the mock answers");
    println!("{} {}", mock.requests()[0], door.lock().and_then(|lock| lock.code()).unwrap_or_default());
    let _doors = graph.houses().id("1").doors().list();
    let _open = graph.doors().id("7").open();
}
"#;

/// Runs cargo in a folder outside of the checkout, with the dependencies and the target folder of the checkout.
fn cargo(folder: &Path, arguments: &[&str]) -> Ran {
    let target = Path::new(env!("CARGO_BIN_EXE_xtask")).ancestors().nth(2).expect("it is in a folder of a profile");
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).args(["--offline", "--quiet"]).current_dir(folder);
    command.env("CARGO_TARGET_DIR", target).env_remove("CARGO_MANIFEST_DIR");
    Ran(command.output().expect("cargo can be run"))
}

#[test]
fn a_slim_crate_builds_alone_and_sends_a_request() {
    let checkout = checkout();
    checkout.run(&[&["gen"], &ONLY[..], &["--out", "slim", "--name", "door-client"]].concat()).ends_with(0);
    let app = tempfile::tempdir().expect("a temporary folder");
    fs::rename(checkout.path("slim"), app.path().join("slim")).expect("the crate can be moved");
    drop(checkout);
    let write = |path: &str, text: &str| {
        let path = app.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, text).expect("writable");
    };
    write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"slim\"]\n\n[package]\nname = \"app\"\nedition = \"2024\"\n\n[dependencies]\n\
         msgraph = { package = \"door-client\", path = \"slim\", features = [\"blocking\", \"testing\"] }\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n",
    );
    write("src/main.rs", PROGRAM);
    fs::copy(root().join("Cargo.lock"), app.path().join("Cargo.lock")).expect("the versions of the checkout");
    let printed = cargo(app.path(), &["run"]).ends_with(0);
    assert_eq!(printed.out(), "GET /v1.0/doors/7?$select=lock 1234\n");
    assert_eq!(printed.error(), "", "no warnings");
    let formatted = Command::new("cargo").args(["fmt", "--check"]).current_dir(app.path().join("slim")).output();
    Ran(formatted.expect("cargo can be run")).ends_with(0);
}

#[test]
fn a_slim_crate_has_only_the_types_that_its_requests_reach() {
    let checkout = checkout();
    let out = checkout.run(&[&["gen"], &ONLY[..]].concat()).ends_with(0).out();
    assert!(out.contains(" new, 0 changed, 0 removed") && out.contains("package = \"msgraph-slim\""), "{out}");
    let text: String = checkout.texts("target/gen-only/src/api").into_values().collect();
    for expected in ["Door = \"microsoft.graph.door\"", "Lock = \"microsoft.graph.lock\"", "fn open"] {
        assert!(text.contains(expected), "{expected}");
    }
    for absent in ["models::House", "microsoft.graph.gate", "/gates", "cfg(feature"] {
        assert!(!text.contains(absent), "{absent}");
    }
    let all: String = checkout.texts("target/gen-only").into_values().collect();
    assert!(!all.contains("__verify") && !all.contains("inventory"));
    let readme = checkout.read("target/gen-only/README.md");
    assert!(readme.contains("| `GET /houses/{id}/doors` | `houses().id().doors().list()` |"), "{readme}");
    assert!(checkout.path("target/gen-only/LICENSE-MIT").exists());
}

#[test]
fn a_slim_crate_is_brought_up_to_date_with_its_own_patterns() {
    let checkout = checkout();
    checkout.run(&[&["gen"], &ONLY[..], &["--out", "slim"]].concat()).ends_with(0);
    checkout.run(&["gen", "--check", "--out", "slim"]).ends_with(0);
    checkout.write("slim/src/api/mine.rs", "mine\n");
    let lock = resource("lock", "pin|Edm.String", "door|[door](door.md)");
    checkout.write("docs-input/v1.0/resources/lock.md", &lock);
    let error = checkout.run(&["gen", "--check", "--out", "slim"]).ends_with(1).error();
    assert!(error.contains("to update it: cargo xtask gen --out slim\n"), "{error}");
    let updated = checkout.run(&["gen", "--out", "slim"]).ends_with(0);
    assert!(updated.out().contains("0 new, 1 changed, 0 removed"), "{}", updated.out());
    assert!(updated.error().contains("api/mine.rs: not written by this command; it stays"), "{}", updated.error());
    let error = checkout.run(&["gen", "--only", "/doors/**", "--out", "slim", "--name", "other"]).ends_with(2).error();
    assert!(error.contains("named msgraph-slim already"), "{error}");
    checkout.run(&["gen", "--only", "/doors/**", "--out", "slim"]).ends_with(0);
    assert!(!checkout.read("slim/README.md").contains("/houses"));
    assert_eq!(checkout.read("slim/src/api/mine.rs"), "mine\n");
}

#[test]
fn a_folder_of_something_else_is_refused_and_left_alone() {
    let checkout = checkout();
    checkout.write("app/Cargo.toml", "[package]\nname = \"app\"\n");
    checkout.write("notes/README.md", "mine\n");
    for (folder, message) in
        [("app", "app/Cargo.toml: is not of a slim crate"), ("notes", "README.md: is there already")]
    {
        let before = checkout.texts(folder);
        let error = checkout.run(&["gen", "--only", "/doors/**", "--out", folder]).ends_with(2).error();
        assert!(error.contains(message), "{error}");
        assert_eq!(checkout.texts(folder), before);
    }
}

#[test]
fn only_says_what_is_wrong() {
    let checkout = checkout();
    for (arguments, message) in [
        (&["--only", "GET /dors/{id}"][..], "no request and no page matches; the nearest are GET /doors/{id}, "),
        (&["--only", "door-gt"], "the nearest is door-get"),
        (&["--only", "/doors/{id}", "garden"], "garden: no request and no page matches"),
        (&["--only", "door-get", "--check"], "name a slim crate with --out"),
        (&["--only", "door-get", "--name", "1 a"], "expected a name of a package"),
        (&["--name", "a"], "--only"),
    ] {
        let error = checkout.run(&[&["gen"], arguments].concat()).ends_with(2).error();
        assert!(error.contains(message), "{arguments:?}: {error}");
    }
    assert!(!checkout.path("target").exists());
}

#[test]
fn only_leaves_the_checked_in_client_alone() {
    let checkout = checkout();
    checkout.run(&["gen"]).ends_with(0);
    checkout.run(&["gen", "--only", "door-open"]).ends_with(0);
    checkout.run(&["gen", "--check"]).ends_with(0);
    let routes = |folder: &str| {
        let files = walk(&checkout.path(folder));
        files.iter().filter(|file| fs::read_to_string(file).is_ok_and(|text| text.contains("/gates"))).count()
    };
    assert!(routes("generated/src/api") > 0);
    assert_eq!(routes("target/gen-only"), 0);
}
