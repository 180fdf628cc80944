//! Prints a diff as a section for CHANGELOG.md: a list for each level, an entry for each rule.

use std::fmt::Write as _;

use msgraph_codegen::checks::diff::{Change, Count, Diff, Edit, Kind, Level, Rule};

use super::shown;

/// The section. At most `limit` changes of each rule are named.
pub(super) fn print([old, new]: [&str; 2], diff: &Diff, limit: usize) -> String {
    let mut text = format!("### The API of {} against {}\n\n", code(new), code(old));
    if diff.changes.is_empty() {
        return text + "No changes.\n";
    }
    let counts = Kind::ALL.into_iter().map(|kind| (kind, format_count(diff.kind(kind))));
    let counts = counts.filter(|(_, count)| !count.is_empty());
    let counts: Vec<String> = counts.map(|(kind, count)| format!("{}: {count}", kind.plural())).collect();
    writeln!(text, "In figures: {}.", counts.join("; ")).expect(NEVER);
    for level in Level::ALL {
        let rules: Vec<Rule> =
            diff.rules().into_iter().map(|(rule, _)| rule).filter(|rule| rule.level() == level).collect();
        if !rules.is_empty() {
            writeln!(text, "\n#### {}\n", title(level)).expect(NEVER);
        }
        rules.into_iter().for_each(|rule| print_rule(rule, diff, limit, &mut text));
    }
    text
}

/// `12 added, 3 changed, 1 removed`, without what there is none of.
fn format_count(count: Count) -> String {
    let parts = [(count.added, "added"), (count.changed, "changed"), (count.removed, "removed")];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    parts.collect::<Vec<_>>().join(", ")
}

fn title(level: Level) -> &'static str {
    match level {
        Level::Breaking => "Breaking",
        Level::Additive => "Added",
        Level::Neutral => "Other",
    }
}

/// `- A property is gone (2): `microsoft.graph.user.mail`, … and 1 more.`
fn print_rule(rule: Rule, diff: &Diff, limit: usize, text: &mut String) {
    let changes: Vec<&Change> = diff.changes.iter().filter(|change| change.rule == rule).collect();
    let mut names: Vec<String> = changes.iter().take(limit).map(|change| entry(change)).collect();
    let rest = changes.len() - names.len();
    if rest > 0 {
        names.push(format!("and {rest} more"));
    }
    writeln!(text, "- {} ({}): {}.", capitalized(rule.meaning()), changes.len(), names.join(", ")).expect(NEVER);
}

/// The thing with its version, and both facts if it has changed.
fn entry(change: &Change) -> String {
    let what = format!("{} ({})", code(&change.what), shown::plain(&change.version));
    match &change.edit {
        Edit::Added { .. } | Edit::Removed { .. } => what,
        Edit::Changed { .. } => format!("{what}: {}", code(&shown::edit(change))),
    }
}

/// A text of a page as code. It cannot end the code.
fn code(text: &str) -> String {
    format!("`{}`", shown::plain(text).replace('`', "'"))
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";
