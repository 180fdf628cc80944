//! Runs `cargo xtask stats` and `cargo xtask explain`.

use crate::checkout::{Checkout, PAGE};

#[test]
fn diagnostics_are_counted_and_shown_with_their_lines() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("POST /doors", "POST/doors"));
    let stats = checkout.run(&["stats", "--docs", "docs"]).ends_with(0).out();
    assert!(stats.contains("GD0302  info           1"), "{stats}");
    let printed = checkout.run(&["stats", "--docs", "docs", "--show", "gd0302"]).ends_with(0).out();
    assert!(printed.contains("v1.0/api/door-open.md:12:") && printed.contains("POST/doors/{id}/open"), "{printed}");
    let explained = checkout.run(&["explain", "GD0302"]).ends_with(0).out();
    assert!(explained.starts_with("GD0302 (info)"), "{explained}");
}

#[test]
fn files_beside_the_pages_that_are_not_read_are_reported() {
    let checkout = Checkout::new();
    checkout.write("docs-input/v1.0/api/door-shut.MD", PAGE);
    checkout.write("docs-input/v1.0/api/more/door-lock.md", PAGE);
    let printed = checkout.run(&["stats", "--show", "GD0104"]).ends_with(0).out();
    for ignored in ["v1.0/api/door-shut.MD:1:", "v1.0/api/more:1:"] {
        assert!(printed.contains(ignored), "{ignored}: {printed}");
    }
}
