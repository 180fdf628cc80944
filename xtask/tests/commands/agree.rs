//! Runs `cargo xtask agree`.

use crate::checkout::{Checkout, PAGE};

#[test]
fn agree_compares_two_editions() {
    let checkout = Checkout::new();
    let page = PAGE.replace("/{id}/open", "/{id}/unlock");
    checkout.write("other/v1.0/api/door-open.md", &page);
    let printed = checkout.run(&["agree", "docs-input", "other", "--show", "0"]).ends_with(0).out();
    assert!(printed.starts_with("in_both 1 only_a 1 only_b 0\nwhole 0.0000 (0/1)\n"), "{printed}");
    assert!(printed.contains("exact_pairs none\n\nrequests: 1\n"), "{printed}");
    assert!(printed.contains("    only the first edition has: POST /doors/{id}/open\n    only the second edition has: POST /doors/{id}/unlock\n"), "{printed}");
    let json = checkout.run(&["agree", "docs-input", "other", "--format", "json"]).ends_with(0).out();
    assert!(json.contains("\"in_both\": 1") && json.contains("\"facet\": \"requests\""), "{json}");
    let with_file =
        |docs, more: &[&str]| checkout.run(&[&["agree", "docs-input", docs, "--out", "figures.txt"], more].concat());
    with_file("other", &[]).ends_with(0);
    assert!(printed.starts_with(&checkout.read("figures.txt")));
    with_file("other", &["--check"]).ends_with(0);
    let ran = with_file("docs-input", &["--check"]).ends_with(1);
    assert!(ran.out().starts_with("- in_both 1 only_a 1 only_b 0\n") && ran.error().contains("without --check"));
    assert!(printed.starts_with(&checkout.read("figures.txt")), "it is as it was");
    checkout.run(&["agree", "docs-input", "other", "--check"]).ends_with(2);
    let error = checkout.run(&["agree", "docs-input", "nowhere"]).ends_with(2).error();
    assert!(error.contains("nowhere"), "{error}");
}
