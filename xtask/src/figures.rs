//! The part of a command's help that says what its figures count.

use std::fmt::Write;

use msgraph_codegen::checks::measures::{Measure, measures};

/// The width of the names of figures.
const WIDTH: usize = 24;

/// The examples of a command, and its figures, each with what it counts.
pub(crate) fn help(command: &str, examples: &str) -> String {
    let mut text = format!("{examples}\nFigures:\n");
    for Measure { name, meaning, .. } in measures().into_iter().filter(|one| one.command == command) {
        writeln!(text, "  {name:<WIDTH$}{meaning}").expect("writing to a string does not fail");
    }
    text
}
