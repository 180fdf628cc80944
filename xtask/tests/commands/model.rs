//! Runs `cargo xtask model`.

use std::process::Stdio;

use crate::checkout::{Checkout, PAGE, Ran};

#[test]
fn the_model_goes_to_a_file_or_to_standard_output() {
    let checkout = Checkout::new();
    let printed = checkout.run(&["model"]).ends_with(0).out();
    assert!(
        printed.starts_with("{\"format\":1,\"versions\":[{\"name\":\"v1.0\",") && printed.ends_with("]}\n"),
        "{printed}"
    );
    checkout.run(&["model", "--out", "model.json"]).ends_with(0);
    assert_eq!(checkout.read("model.json"), printed);
    let schema = checkout.run(&["model", "--schema"]).ends_with(0).out();
    assert!(schema.contains("\"$schema\"") && schema.contains("\"query_options\""), "{schema}");
}

#[test]
fn facts_leave_descriptions_out() {
    let checkout = Checkout::new();
    checkout.write("docs/v1.0/api/door-open.md", &PAGE.replace("## HTTP", "Opens with a creak.\n\n## HTTP"));
    let count = |arguments: &[&str]| checkout.run(arguments).ends_with(0).out().matches("creak").count();
    assert_eq!(count(&["model", "--docs", "docs"]), 1);
    assert_eq!(count(&["model", "--docs", "docs", "--facts"]), 0);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let checkout = Checkout::new();
    let mut child = checkout
        .command(&["model"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be run");
    drop(child.stdout.take());
    Ran(child.wait_with_output().expect("it ends")).ends_with(0);
}
