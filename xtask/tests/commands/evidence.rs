//! Runs `cargo xtask evidence`.

use crate::checkout::Checkout;

#[test]
fn evidence_writes_a_scoreboard_that_check_accepts() {
    let checkout = Checkout::new();
    let folder = ["evidence", "--docs", "docs-input", "--out", "figures.txt"];
    checkout.run(&folder).ends_with(0);
    let text = checkout.read("figures.txt");
    assert!(text.contains("\nevidence docs-input") && text.contains(" 0+0"), "{text}");
    checkout.run(&[&folder[..], &["--check"]].concat()).ends_with(0);
    checkout.write("figures.txt", &text.replacen(" 0+0", " 1+0", 1));
    let error = checkout.run(&[&folder[..], &["--check"]].concat()).ends_with(1).error();
    assert!(error.contains("figures.txt is out of date"), "{error}");
}
