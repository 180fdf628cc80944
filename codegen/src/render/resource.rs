//! Renders the pages of types: the sentences, tables and JSON that declare them.

use serde_json::{Value, json};

use super::{cell, enums, inline};
use crate::model::page::{JsonKey, JsonValue, Page, PropertyRow, TypeDeclaration, TypeMention};

/// The blocks of a page below the title and the namespace.
pub(super) fn blocks(page: &Page, types: &[TypeDeclaration]) -> Vec<String> {
    let mut blocks = Vec::new();
    if let Some(first) = types.first() {
        blocks.extend(intro(first, &page.path));
        blocks.extend(rows("Properties", "Property", &first.properties, &page.path));
        if !first.relationships.is_empty() {
            blocks.extend(rows("Relationships", "Relationship", &first.relationships, &page.path));
        }
    }
    blocks.extend(enums::blocks(&page.enums));
    // The first representation is that of the first type, even if it states nothing.
    if types.iter().any(has_shape) {
        blocks.push("## JSON representation".to_owned());
        blocks.extend(types.iter().map(shape));
    }
    blocks
}

fn intro(ty: &TypeDeclaration, page: &str) -> Vec<String> {
    let base = ty.sentence_base.as_ref().map(|base| format!("Inherits from {}.", base_name(base, page)));
    base.into_iter().chain(ty.is_abstract.then(|| "This is an abstract type.".to_owned())).collect()
}

/// A base type without a link is read up to the end of its first word.
fn base_name(base: &TypeMention, page: &str) -> String {
    let is_word = base.text.chars().all(|c| c.is_alphanumeric() || c == '.');
    if is_word { cell::type_link(base, page) } else { cell::type_always_linked(base, page) }
}

/// A section with its table. The section is written even without rows, because a page without it declares no type.
fn rows(section: &str, head: &str, rows: &[PropertyRow], page: &str) -> [String; 2] {
    let cells = rows.iter().map(|row| cell::row(&row.name, &row.ty, &row.facts, page));
    let table = cell::table(&[head, "Type", "Description"], cells);
    [format!("## {section}"), table.unwrap_or_else(|| "None.".to_owned())]
}

/// Whether the JSON representation or its annotation states a fact.
fn has_shape(ty: &TypeDeclaration) -> bool {
    ty.annotation_name.is_some() || ty.annotation_base.is_some() || ty.open || !ty.key.is_empty() || !ty.json.is_empty()
}

/// The annotation and the JSON below it.
fn shape(ty: &TypeDeclaration) -> String {
    let facts = [
        ty.annotation_name.as_ref().map(|name| ("@odata.type", json!(name))),
        ty.annotation_base.as_ref().map(|base| ("baseType", json!(base))),
        (!ty.key.is_empty()).then(|| ("keyProperty", json!(ty.key.join(",")))),
        ty.open.then_some(("openType", json!(true))),
        ty.is_abstract.then_some(("abstract", json!(true))),
    ];
    let annotation = inline::annotation("resource", facts.into_iter().flatten());
    let keys: Vec<String> = ty.json.iter().map(key).collect();
    let object = if keys.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n}}", keys.join(",\n")) };
    format!("{annotation}\n```json\n{object}\n```")
}

/// `  "name": value`
fn key(key: &JsonKey) -> String {
    let value = match &key.value {
        JsonValue::String(text) => json!(text),
        JsonValue::Integer => json!(0),
        JsonValue::Float => json!(0.5),
        JsonValue::Boolean => json!(true),
        JsonValue::Object(None) => json!({}),
        JsonValue::Object(Some(name)) => json!({ "@odata.type": name }),
        JsonValue::Unknown => Value::Null,
    };
    let value = match (key.collection, value) {
        (true, Value::Null) => json!([]),
        (true, item) => json!([item]),
        (false, value) => value,
    };
    format!("  {}: {value}", json!(key.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::page::{Content, Link, RowFacts};

    fn page(types: Vec<TypeDeclaration>) -> Page {
        Page {
            root: 0,
            path: "v1.0/resources/door.md".into(),
            locale: "en-us".into(),
            title: "door resource type".into(),
            namespace: Some("microsoft.graph".into()),
            description: Some("Left out.".into()),
            content: Content::Resource(types),
            enums: Vec::new(),
            completion: None,
        }
    }

    fn property(name: &str, ty: &str) -> PropertyRow {
        let ty = TypeMention { text: ty.into(), ..TypeMention::default() };
        let description = Some("Left out.".into());
        PropertyRow {
            name: name.into(),
            ty,
            facts: RowFacts::default(),
            hints: crate::model::page::RowHints::default(),
            line: 1,
            description,
            marks: crate::model::types::Marks::default(),
            metadata_type: None,
        }
    }

    fn door() -> TypeDeclaration {
        let entity = Link { path: "v1.0/resources/entity.md".into(), anchor: String::new() };
        let key = |name: &str, value, collection| JsonKey { name: name.into(), value, collection };
        TypeDeclaration {
            annotation_name: Some("microsoft.graph.door".into()),
            sentence_base: Some(TypeMention { text: "entity".into(), link: Some(entity), ..TypeMention::default() }),
            open: true,
            key: vec!["id".into()],
            properties: vec![property("id", "String")],
            relationships: vec![property("locks", "lock")],
            json: vec![
                key("id", JsonValue::String("String (identifier)".into()), false),
                key("sizes", JsonValue::Float, true),
                key("lock", JsonValue::Object(Some("microsoft.graph.lock".into())), false),
                key("rest", JsonValue::Unknown, true),
            ],
            ..TypeDeclaration::default()
        }
    }

    const RENDERED: &str = "\
---
doc_type: resourcePageType
---

# door resource type

Namespace: microsoft.graph

Inherits from [entity](entity.md).

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String||

## Relationships

|Relationship|Type|Description|
|:---|:---|:---|
|locks|lock||

## JSON representation

<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.door\", \"keyProperty\": \"id\", \"openType\": true } -->
```json
{
  \"id\": \"String (identifier)\",
  \"sizes\": [0.5],
  \"lock\": {\"@odata.type\":\"microsoft.graph.lock\"},
  \"rest\": []
}
```
";

    #[test]
    fn a_type_is_sentences_tables_and_json() {
        assert_eq!(super::super::render(&page(vec![door()])), RENDERED);
    }

    #[test]
    fn a_type_without_properties_is_declared_all_the_same() {
        let text = super::super::render(&page(vec![TypeDeclaration::default()]));
        assert!(text.ends_with("microsoft.graph\n\n## Properties\n\nNone.\n"), "{text}");
        let two = super::super::render(&page(vec![TypeDeclaration::default(), door()]));
        assert!(two.contains("\n<!-- { \"blockType\": \"resource\" } -->\n```json\n{}\n```\n\n<!-- "), "{two}");
        let nothing = super::super::render(&page(Vec::new()));
        assert!(nothing.ends_with("Namespace: microsoft.graph\n"), "{nothing}");
    }
}
