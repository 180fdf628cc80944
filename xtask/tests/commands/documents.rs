//! Checks that the commands and options that the documents name exist.

use std::fs;
use std::path::Path;

use crate::checkout::Checkout;

/// The commands in the code of a document: the words after `cargo xtask`.
fn named_commands(text: &str) -> Vec<Vec<&str>> {
    let lines = text.split("cargo xtask ").skip(1).filter_map(|rest| rest.split(['`', '\n', '#', '|', ';']).next());
    let words = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    words.filter(|words: &Vec<&str>| words.first().is_some_and(|word| word.starts_with(char::is_alphabetic))).collect()
}

#[test]
fn the_documents_name_only_commands_and_options_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the checkout");
    let checkout = Checkout::new();
    for document in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let text = fs::read_to_string(root.join(document)).unwrap_or_else(|error| panic!("{document}: {error}"));
        let commands = named_commands(&text);
        assert!(!commands.is_empty() || document == "ARCHITECTURE.md", "{document} names no command");
        for words in commands {
            let depth = if ["bench", "export"].contains(&words[0]) { 2 } else { 1 };
            let command: Vec<&str> = words.iter().take(depth).copied().chain(["--help"]).collect();
            let help = checkout.run(&command).ends_with(0).out();
            for option in words.iter().filter(|word| word.starts_with("--")) {
                assert!(help.contains(option), "{document}: `cargo xtask {}` has no {option}", words.join(" "));
            }
        }
    }
}
