//! Runs `cargo xtask lost`.

use crate::checkout::{Checkout, PAGE};

#[test]
fn lost_lists_what_a_newer_edition_no_longer_has() {
    let checkout = Checkout::new();
    checkout.write("newer/v1.0/api/door-open.md", PAGE);
    let printed = checkout.run(&["lost", "docs-input", "newer"]).ends_with(0).out();
    assert_eq!(printed, "route page_gone 1\n");
    let list = checkout.read("docs-input/lost.toml");
    assert!(list.contains("kind = \"route\"") && list.contains("\"beta POST /gates/{}/open\""), "{list}");
    checkout.run(&["lost", "docs-input", "newer", "--check"]).ends_with(0);
    let error = checkout.run(&["lost", "newer", "docs-input", "--check"]).ends_with(1).error();
    assert!(error.contains("without --check"), "{error}");
    checkout.run(&["lost", "docs-input"]).ends_with(2);
    checkout.run(&["lost", "docs-input", "nowhere"]).ends_with(2);
}
