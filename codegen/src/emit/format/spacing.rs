//! Separates items by empty lines.
//!
//! Imports, module declarations and constants are listed without empty lines. In a list of private modules, which can
//! have thousands of items, the attribute is on the line of its module.

use super::lines::write_line;

/// Inserts an empty line before every item that follows another one.
pub(super) fn space(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let (mut before, mut is_value) = ("", false);
    let mut at = 0;
    while let Some(&line) = lines.get(at) {
        if needs_space(before, &lines[at..]) {
            out.push('\n');
        }
        at += 1;
        if let Some(module) = lines.get(at).filter(|next| is_gate(line) && list_of(next) == Some("mod ")) {
            write_line(0, &format!("{line} {}", module.trim_start()), &mut out);
            before = module;
            at += 1;
            continue;
        }
        write_line(0, line, &mut out);
        if !is_value {
            before = line;
        }
        is_value = line.ends_with(" =");
    }
    out
}

/// Whether an empty line stands between a line and the lines after it.
fn needs_space(before: &str, after: &[&str]) -> bool {
    let (was, is) = (before.trim_start(), after[0].trim_start());
    for inner in ["//!", "#!["] {
        if was.starts_with(inner) {
            return !is.starts_with(inner);
        }
    }
    let item = after.iter().find(|line| !is_attached(line)).copied().unwrap_or_default();
    let same_list = list_of(was).is_some() && list_of(was) == list_of(item);
    depth(before) == depth(after[0]) && ends_item(was) && starts_item(is) && !same_list
}

/// Whether the line is a comment or an attribute of the item after it.
fn is_attached(line: &str) -> bool {
    let code = line.trim_start();
    code.starts_with("///") || code.starts_with("#[")
}

fn ends_item(line: &str) -> bool {
    !line.starts_with("///") && (line.ends_with(['}', ';']) || line.ends_with(" ="))
}

/// Whether an item starts on the line. No statement that the printers write looks like one.
fn starts_item(line: &str) -> bool {
    const STARTS: [&str; 10] =
        ["///", "#[", "pub ", "pub(", "impl ", "mod ", "use ", "const ", "static ", "crate::runtime::"];
    STARTS.iter().any(|start| line.starts_with(start))
}

/// Whether the line is the `#[cfg]` attribute of the next item.
fn is_gate(line: &str) -> bool {
    line.trim_start().starts_with("#[cfg(") && line.ends_with(']')
}

/// The kind of list to which the line belongs, if the items of such lists have no empty lines between them.
fn list_of(line: &str) -> Option<&'static str> {
    const LISTS: [&str; 4] = ["use ", "mod ", "pub mod ", "pub const "];
    let line = line.trim_start();
    if line == "};" {
        return Some("use ");
    }
    LISTS.into_iter().find(|start| line.ends_with([';', '=']) && line.starts_with(start))
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
