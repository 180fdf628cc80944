//! Runs `cargo xtask audit`.

use crate::checkout::{Checkout, METADATA};

#[test]
fn audit_prints_figures_findings_and_json() {
    let checkout = Checkout::new();
    checkout.write("house.xml", METADATA);
    let audit = |version: &str, more: &[&str]| {
        let arguments = [&["audit", "--csdl", "house.xml", "--version", version], more].concat();
        checkout.run(&arguments).ends_with(0).out()
    };
    let figures = audit("v1.0", &[]);
    assert!(figures.starts_with("requests_strict 1.0000 (1/1)\n") && figures.lines().count() == 15, "{figures}");
    assert!(figures.ends_with("0 findings; --show N lists the first N of each kind, --show 0 all\n"), "{figures}");
    let printed = audit("beta", &["--show", "0"]);
    let finding = "beta/api/gate-open.md:12: unknown request: POST /gates/{id}/open: ";
    assert!(printed.contains("\nunknown request: 1\n") && printed.contains(finding), "{printed}");
    let json = audit("beta", &["--format", "json"]);
    for part in ["\"figures\": [", "\"unknown_request\": 1", "\"page\": \"beta/api/gate-open.md\"", "\"line\": 12"] {
        assert!(json.contains(part), "{part}: {json}");
    }
}

#[test]
fn audit_names_unreadable_metadata_with_path_and_line() {
    let checkout = Checkout::new();
    checkout.write("house.xml", METADATA);
    checkout.write("broken.xml", &METADATA.replace("</Schema>", "</Scheme>"));
    checkout.write("nameless.xml", &METADATA.replace("EntityType Name", "EntityType Title"));
    checkout.write("page.xml", "<html/>\n");
    checkout.write("door.txt", "a door\n");
    for (csdl, version, named) in [
        ("nowhere.xml", "v1.0", "nowhere.xml: "),
        ("broken.xml", "v1.0", "broken.xml:5: not well-formed XML"),
        ("nameless.xml", "v1.0", "nameless.xml:2: EntityType without Name"),
        ("page.xml", "v1.0", "page.xml:1: no schema"),
        ("door.txt", "v1.0", "door.txt:1: not XML"),
        ("house.xml", "v2.0", "docs-input: no page of version v2.0; there are pages of v1.0, beta"),
    ] {
        let ran = checkout.run(&["audit", "--csdl", csdl, "--version", version]).ends_with(2);
        assert!(ran.error().starts_with("error: ") && ran.error().contains(named), "{csdl}: {}", ran.error());
        assert_eq!(ran.out(), "", "{csdl}");
    }
    let docs = checkout.run(&["audit", "--csdl", "house.xml", "--version", "v1.0", "--docs", "nowhere"]).ends_with(2);
    assert!(docs.error().contains("nowhere"), "{}", docs.error());
}
