//! Prints a diff for a reader: the figures, the rules that found something, and then the changes of each area.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use msgraph_codegen::checks::diff::{Change, Diff, Kind, Level, Rule};

use super::shown;

/// The text. At most `limit` changes of each rule are listed in an area.
pub(super) fn print(names: [&str; 2], diff: &Diff, limit: usize) -> String {
    let mut text = print_figures(names, diff);
    let place = |change: &Change| (change.version.clone(), change.area.clone());
    for changes in diff.changes.chunk_by(|one, other| place(one) == place(other)) {
        print_area(changes, limit, &mut text);
    }
    text
}

/// The figures, and the rules that found something.
pub(super) fn print_figures([old, new]: [&str; 2], diff: &Diff) -> String {
    let mut text = format!("{old} → {new}: {}\n", levels(&diff.changes));
    if !diff.changes.is_empty() {
        print_kinds(diff, &mut text);
        print_rules(diff, &mut text);
    }
    text
}

/// `1 breaking, 2 additive, 0 neutral`
fn levels(changes: &[Change]) -> String {
    if changes.is_empty() {
        return "no changes".to_owned();
    }
    let count = |level| changes.iter().filter(|change| change.level == level).count();
    let counts = Level::ALL.into_iter().map(|level| format!("{} {}", count(level), level.as_str()));
    counts.collect::<Vec<_>>().join(", ")
}

fn print_kinds(diff: &Diff, text: &mut String) {
    writeln!(text, "\n{:<14} {:>8} {:>8} {:>8}", "", "added", "changed", "removed").expect(NEVER);
    for kind in Kind::ALL {
        let count = diff.kind(kind);
        let name = kind.plural();
        writeln!(text, "{name:<14} {:>8} {:>8} {:>8}", count.added, count.changed, count.removed).expect(NEVER);
    }
}

fn print_rules(diff: &Diff, text: &mut String) {
    let rules = diff.rules();
    for level in Level::ALL {
        let rules: Vec<_> = rules.iter().filter(|(rule, _)| rule.level() == level).collect();
        if rules.is_empty() {
            continue;
        }
        writeln!(text, "\n{}", level.as_str()).expect(NEVER);
        for (rule, count) in rules {
            writeln!(text, "{count:>8}  {:<22} {}", rule.as_str(), rule.meaning()).expect(NEVER);
        }
    }
}

/// The changes of an area of a version by rule, the gravest first.
fn print_area(changes: &[Change], limit: usize, text: &mut String) {
    let Some(first) = changes.first() else { return };
    writeln!(text, "\n{} {}: {}", shown::plain(&first.version), first.area, levels(changes)).expect(NEVER);
    let mut by_rule: BTreeMap<(Level, Rule), Vec<&Change>> = BTreeMap::new();
    changes.iter().for_each(|change| by_rule.entry((change.level, change.rule)).or_default().push(change));
    for ((level, rule), changes) in by_rule {
        writeln!(text, "  {} {rule}: {}", level.as_str(), changes.len()).expect(NEVER);
        for change in changes.iter().take(limit) {
            let (sign, what, edit) = (shown::sign(change), shown::plain(&change.what), shown::edit(change));
            let gap = if edit.is_empty() { "" } else { ": " };
            writeln!(text, "    {sign} {what}{gap}{edit}").expect(NEVER);
        }
        let rest = changes.len().saturating_sub(limit);
        if rest > 0 {
            writeln!(text, "    … and {rest} more; --area {} --show 0 lists all", first.area).expect(NEVER);
        }
    }
}

/// The message for an error that cannot occur.
const NEVER: &str = "writing to a string does not fail";
