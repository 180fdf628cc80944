//! Renders the members of enums as tables, each below a heading that names the enum.

use super::{cell, inline};
use crate::model::page::EnumTable;

/// The blocks of a page's enums.
pub(super) fn blocks(enums: &[EnumTable]) -> Vec<String> {
    enums.iter().flat_map(block).collect()
}

fn block(table: &EnumTable) -> Vec<String> {
    let EnumTable { name, anchor, members, flags, line: _, .. } = table;
    let rows = members.iter().map(|member| vec![inline::text(member)]);
    let mut blocks = vec![heading(name.as_deref(), anchor)];
    blocks.extend(flags.then(|| "Members combine: flags.".to_owned()));
    blocks.push(cell::table(&["Member"], rows).unwrap_or_else(|| "|Member|\n|:---|".to_owned()));
    blocks
}

/// The heading, with an anchor if its text does not give the same one. A table without a name has a section of its own.
fn heading(name: Option<&str>, anchor: &str) -> String {
    let text = match name {
        Some(name) => format!("{name} values"),
        None if anchor.is_empty() => return "## Values".to_owned(),
        None => "Members".to_owned(),
    };
    if own_anchor(&text) == anchor {
        return format!("### {}", inline::heading(&text));
    }
    let anchor: String = anchor.chars().filter(|c| !matches!(c, '"' | '<' | '>' | '&')).collect();
    format!("### <a name=\"{anchor}\"></a>{}", inline::heading(&text))
}

/// The anchor that a heading has by default.
fn own_anchor(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_enum_is_a_heading_and_a_table() {
        let table = EnumTable {
            name: Some("lockState".into()),
            anchor: "lockstate-values".into(),
            members: vec!["open".into(), "shut".into()],
            flags: true,
            line: 9,
            marks: crate::model::types::Marks::default(),
            completed_members: Vec::new(),
            completes: false,
        };
        let expected = "### lockState values\n\nMembers combine: flags.\n\n|Member|\n|:---|\n|open|\n|shut|";
        assert_eq!(blocks(&[table]).join("\n\n"), expected);
    }

    #[test]
    fn an_enum_without_members_is_a_table_without_rows() {
        let (name, anchor) = (Some("lockState".into()), "lockstate-values".into());
        let table = EnumTable {
            name,
            anchor,
            members: Vec::new(),
            flags: false,
            line: 9,
            marks: crate::model::types::Marks::default(),
            completed_members: Vec::new(),
            completes: false,
        };
        assert_eq!(blocks(&[table]).join("\n\n"), "### lockState values\n\n|Member|\n|:---|");
    }

    #[test]
    fn an_anchor_is_written_where_the_heading_does_not_give_it() {
        assert_eq!(heading(Some("lockState"), "lock-enum"), "### <a name=\"lock-enum\"></a>lockState values");
        assert_eq!(heading(None, "members"), "### Members");
        assert_eq!(heading(None, ""), "## Values");
    }
}
