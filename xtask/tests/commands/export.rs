//! Runs `cargo xtask export`.

use crate::checkout::Checkout;

#[test]
fn the_document_goes_to_a_file_or_to_standard_output() {
    let checkout = Checkout::new();
    let printed = checkout.run(&["export", "openapi"]).ends_with(0).out();
    assert!(printed.starts_with("{\"openapi\":\"3.1.0\"") && printed.ends_with("}\n"), "{printed}");
    assert!(printed.contains("\"/doors/{doorId}/open\":{"), "{printed}");
    let told = checkout.run(&["export", "openapi", "--out", "api.json"]).ends_with(0).out();
    assert_eq!(checkout.read("api.json"), printed);
    assert!(told.starts_with("api.json: 1 paths, 1 operations, "), "{told}");
    let pretty = checkout.run(&["export", "openapi", "--pretty"]).ends_with(0).out();
    assert!(pretty.lines().count() > 20, "{pretty}");
}

#[test]
fn a_version_and_a_part_can_be_chosen() {
    let checkout = Checkout::new();
    let beta = checkout.run(&["export", "openapi", "--version", "beta"]).ends_with(0).out();
    assert!(beta.contains("\"/gates/{gateId}/open\":{") && beta.contains("graph.microsoft.com/beta"), "{beta}");
    let part = checkout.run(&["export", "openapi", "--only", "door-open"]).ends_with(0).out();
    assert!(part.contains("\"/doors/{doorId}/open\":{"), "{part}");
}

#[test]
fn what_cannot_be_written_is_named_and_nothing_is_left() {
    let checkout = Checkout::new();
    for (arguments, named) in [
        (&["--version", "v2.0"][..], "the documentation has no version v2.0; it has v1.0 and beta"),
        (&["--only", "window-open"], "window-open"),
        (&["--out", "nowhere/api.json"], "nowhere/api.json"),
        (&["--docs", "nowhere"], "nowhere"),
    ] {
        let arguments = [&["export", "openapi"], arguments].concat();
        let error = checkout.run(&arguments).ends_with(2).error();
        assert!(error.contains(named), "{error}");
    }
    checkout.write("folder/file", "");
    checkout.run(&["export", "openapi", "--out", "folder"]).ends_with(2);
    assert!(!checkout.path("folder.partial").exists());
}
