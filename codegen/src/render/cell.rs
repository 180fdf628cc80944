//! Renders tables and the contents of their cells: names, types, and the facts of descriptions.

use super::inline;
use crate::lexicon::primitive;
use crate::model::page::{Link, ParameterRow, RowFacts, TypeMention};

/// A table; none if there are no rows.
pub(super) fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Option<String> {
    let mut rows = rows.into_iter().peekable();
    rows.peek()?;
    let mut lines = vec![format!("|{}|", head.join("|")), format!("|{}", ":---|".repeat(head.len()))];
    lines.extend(rows.map(|cells| format!("|{}|", cells.into_iter().map(close).collect::<Vec<_>>().join("|"))));
    Some(lines.join("\n"))
}

/// A cell that a pipe can follow: a backslash at its end, even an escaped one, would escape the pipe.
fn close(cell: String) -> String {
    match cell.strip_suffix("\\\\") {
        Some(before) => format!("{before}&#92;"),
        None => cell,
    }
}

/// A table of parameters, with a head for their kind.
pub(super) fn parameter_table(head: &str, rows: &[&ParameterRow], page: &str) -> Option<String> {
    table(&[head, "Type", "Description"], rows.iter().map(|row| self::row(&row.name, &row.ty, &row.facts, page)))
}

/// A row of a table of parameters or properties: name, type, facts.
pub(super) fn row(name: &str, ty: &TypeMention, facts: &RowFacts, page: &str) -> Vec<String> {
    vec![inline::text(name), type_cell(ty, page), print_facts(facts, page)]
}

/// A type in a cell: `[door](../resources/door.md) collection or String`.
pub(super) fn type_cell(ty: &TypeMention, page: &str) -> String {
    let alternatives = std::iter::once(ty).chain(&ty.or).map(|ty| {
        let collection = if ty.collection { " collection" } else { "" };
        format!("{}{collection}", type_link(ty, page))
    });
    alternatives.collect::<Vec<_>>().join(" or ")
}

/// The type's name, with its link if it has one.
pub(super) fn type_link(ty: &TypeMention, page: &str) -> String {
    match &ty.link {
        Some(Link { path, anchor }) => inline::link(&ty.text, path, anchor, page),
        None => inline::text(&ty.text),
    }
}

/// The name of a type in a sentence. A name that is neither primitive nor qualified would look like any other word, so
/// it becomes a link.
pub(super) fn type_in_sentence(ty: &TypeMention, page: &str) -> String {
    let plain = ty.text.starts_with("microsoft.graph.") || primitive(&ty.text).is_some();
    if plain { type_link(ty, page) } else { type_always_linked(ty, page) }
}

/// The name of a type as a link. If the type has no page, the link leads to the folder of all types.
pub(super) fn type_always_linked(ty: &TypeMention, page: &str) -> String {
    if ty.link.is_some() { type_link(ty, page) } else { format!("[{}](../resources/)", inline::text(&ty.text)) }
}

/// The facts of a description, a sentence each.
fn print_facts(facts: &RowFacts, page: &str) -> String {
    let RowFacts { required, nullable, read_only, key, multivalued, values, inherited_from } = facts;
    let sentences = [
        required.map(|required| if required { "Required." } else { "Optional." }.to_owned()),
        read_only.then(|| "Read-only.".to_owned()),
        nullable.map(|nullable| if nullable { "Nullable." } else { "Not nullable." }.to_owned()),
        key.then(|| "Key.".to_owned()),
        multivalued.then(|| "Supports multiple values.".to_owned()),
        (!values.is_empty()).then(|| format!("Possible values are: {}.", codes(values))),
        inherited_from.as_ref().map(|link| format!("Inherited from {}.", stem_link(link, page))),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Code spans, separated by commas.
pub(super) fn codes(values: &[String]) -> String {
    values.iter().map(|value| inline::code(value)).collect::<Vec<_>>().join(", ")
}

/// A link with the name of its page as the label.
fn stem_link(link: &Link, page: &str) -> String {
    let name = link.path.rsplit('/').next().unwrap_or_default();
    let label = name.strip_suffix(".md").unwrap_or(name);
    inline::link(if label.is_empty() { &link.anchor } else { label }, &link.path, &link.anchor, page)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(path: &str) -> Option<Link> {
        Some(Link { path: path.into(), anchor: String::new() })
    }

    #[test]
    fn a_table_without_rows_is_none() {
        assert_eq!(table(&["Name"], []), None);
        assert_eq!(table(&["A", "B"], [vec!["1".into(), "2".into()]]).as_deref(), Some("|A|B|\n|:---|:---|\n|1|2|"));
    }

    #[test]
    fn types_have_links_collections_and_alternatives() {
        let string = TypeMention { text: "String".into(), ..TypeMention::default() };
        let door = TypeMention {
            text: "door".into(),
            link: link("v1.0/resources/door.md"),
            collection: true,
            or: vec![string.clone()],
        };
        assert_eq!(type_cell(&door, "v1.0/api/x.md"), "[door](../resources/door.md) collection or String");
        assert_eq!(type_cell(&TypeMention::default(), "v1.0/api/x.md"), "");
    }

    #[test]
    fn a_type_in_a_sentence_can_be_told_from_words() {
        let spoken = |text: &str, path: Option<&str>| {
            let link = path.and_then(link);
            type_in_sentence(&TypeMention { text: text.into(), link, ..TypeMention::default() }, "v1.0/api/x.md")
        };
        assert_eq!(spoken("door", Some("v1.0/resources/door.md")), "[door](../resources/door.md)");
        assert_eq!(spoken("String", None), "String");
        assert_eq!(spoken("microsoft.graph.door", None), "microsoft.graph.door");
        assert_eq!(spoken("door", None), "[door](../resources/)");
    }

    #[test]
    fn every_fact_has_its_sentence() {
        let all = RowFacts {
            required: Some(true),
            nullable: Some(false),
            read_only: true,
            key: true,
            multivalued: true,
            values: vec!["open".into(), "shut".into()],
            inherited_from: link("v1.0/resources/entity.md"),
        };
        let expected = "Required. Read-only. Not nullable. Key. Supports multiple values. \
            Possible values are: `open`, `shut`. Inherited from [entity](entity.md).";
        assert_eq!(print_facts(&all, "v1.0/resources/door.md"), expected);
        assert_eq!(print_facts(&RowFacts::default(), "v1.0/resources/door.md"), "");
    }

    #[test]
    fn a_backslash_does_not_escape_the_end_of_its_cell() {
        let row = ["a|\\", "\\", "b"].map(inline::text).to_vec();
        let expected = "|x|y|z|\n|:---|:---|:---|\n|a\\|&#92;|&#92;|b|";
        assert_eq!(table(&["x", "y", "z"], [row]).as_deref(), Some(expected));
    }
}
