//! The report of `cargo xtask gen --check`: a diff of each file that is out of date.
//!
//! Only the first files are shown with a diff, and only the first lines of it, so that the report stays readable.

use std::fmt::Write;
use std::time::Duration;

use msgraph_codegen::output::{Change, OutputFile};
use similar::TextDiff;

/// The number of files that are shown with their diff.
const FILES: usize = 20;

/// The number of lines of a diff that are shown.
const LINES: usize = 60;

/// The number of further files that are listed by name.
const NAMES: usize = 200;

/// The time limit for the diff of one file; when it is over, the diff becomes coarser.
const PATIENCE: Duration = Duration::from_millis(500);

/// Returns the diffs, and the numbers of missing, stale and orphan files.
pub(super) fn report(files: &[OutputFile], changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes.iter().take(FILES) {
        text.push_str(&title(change));
        text.push_str(&truncate(&unified_diff(files, change)));
    }
    changes.iter().skip(FILES).take(NAMES).for_each(|change| text.push_str(&title(change)));
    let unnamed = changes.len().saturating_sub(FILES + NAMES);
    if unnamed > 0 {
        writeln!(text, "… and {unnamed} more files").expect("writing to a string does not fail");
    }
    let count = |of: fn(&Change) -> bool| changes.iter().filter(|change| of(change)).count();
    let missing = count(|change| matches!(change, Change::Missing { .. }));
    let stale = count(|change| matches!(change, Change::Stale { .. }));
    let orphans = count(|change| matches!(change, Change::Orphan { .. }));
    writeln!(text, "{missing} missing, {stale} stale, {orphans} orphans").expect("writing to a string does not fail");
    text
}

fn title(change: &Change) -> String {
    match change {
        Change::Missing { path } => format!("missing: {path}\n"),
        Change::Stale { path, .. } => format!("stale: {path}\n"),
        Change::Orphan { path } => format!("orphan: {path} (nothing generates it)\n"),
    }
}

fn unified_diff(files: &[OutputFile], change: &Change) -> String {
    let wanted = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| &file.text);
    match change {
        Change::Orphan { .. } => String::new(),
        Change::Missing { path } => diff(path, "", wanted(path)),
        Change::Stale { path, found } => diff(path, found, wanted(path)),
    }
}

fn diff(path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(old, new);
    diff.unified_diff().header(&format!("{path} (found)"), &format!("{path} (generated)")).to_string()
}

/// The first lines of a diff, and the number of lines left out.
fn truncate(diff: &str) -> String {
    let mut lines = diff.split_inclusive('\n');
    let mut text: String = lines.by_ref().take(LINES).collect();
    let rest = lines.count();
    if rest > 0 {
        writeln!(text, "… {rest} more lines").expect("writing to a string does not fail");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> OutputFile {
        OutputFile { path: path.into(), text: text.into() }
    }

    #[test]
    fn each_kind_of_change_is_reported() {
        let files = [file("api.rs", "a\nb\n"), file("api/new.rs", "x\n")];
        let changes = [
            Change::Stale { path: "api.rs".into(), found: "a\nc\n".into() },
            Change::Missing { path: "api/new.rs".into() },
            Change::Orphan { path: "api/old.rs".into() },
        ];
        let expected = "\
stale: api.rs
--- api.rs (found)
+++ api.rs (generated)
@@ -1,2 +1,2 @@
 a
-c
+b
missing: api/new.rs
--- api/new.rs (found)
+++ api/new.rs (generated)
@@ -0,0 +1 @@
+x
orphan: api/old.rs (nothing generates it)
1 missing, 1 stale, 1 orphans
";
        assert_eq!(report(&files, &changes), expected);
    }

    #[test]
    fn a_long_report_is_truncated() {
        let long = "x\n".repeat(5_000);
        let files: Vec<_> = (0..300).map(|index| file(&format!("api/{index}.rs"), &long)).collect();
        let changes: Vec<_> = files.iter().map(|file| Change::Missing { path: file.path.clone() }).collect();
        let text = report(&files, &changes);
        assert_eq!(text.matches("\n… 4943 more lines\n").count(), FILES);
        assert_eq!(text.matches("missing: ").count(), FILES + NAMES);
        assert!(text.ends_with("… and 80 more files\n300 missing, 0 stale, 0 orphans\n"), "{text}");
    }
}
