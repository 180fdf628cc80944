//! The part of a command's help that says what its figures count.

use std::fmt::Write;

use msgraph_codegen::checks::measures::{Measure, measures};

/// The width of the names of figures.
const WIDTH: usize = 24;

/// Lists the figures of a command, each with what it counts.
pub(crate) fn help(command: &str) -> String {
    let mut text = "Figures:\n".to_owned();
    for Measure { name, meaning, .. } in measures().into_iter().filter(|one| one.command == command) {
        writeln!(text, "  {name:<WIDTH$}{meaning}").expect("writing to a string does not fail");
    }
    text
}
