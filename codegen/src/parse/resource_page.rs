//! Resource pages: placed blocks in, the structured types that the page declares out.

use super::annotation::{self, Annotation, BlockType};
use super::column::{Columns, Role, columns};
use super::markdown::BlockKind;
use super::section::{Placed, Section};
use super::{Reader, intro, json, paragraphs, parameters, tables};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::{JsonKey, PropertyRow, TypeDeclaration};

/// The types of a page: one for each resource annotation, or one for a page with a table of properties.
pub(super) fn types(
    title: &str,
    placed: &[Placed<'_, '_>],
    lists_enums: bool,
    reader: &mut Reader<'_>,
) -> Vec<TypeDeclaration> {
    let shapes = shapes(placed, reader);
    let shown = shapes.first().map_or(&[][..], |shape| &shape.keys);
    let properties = rows(placed, &Section::Properties, shown, reader);
    let relationships = rows(placed, &Section::Relationships, &[], reader);
    let declares = !shapes.is_empty()
        || !properties.is_empty()
        || has_section(placed, &Section::Properties)
        || (!lists_enums && is_named_after(title, placed, reader.context.page));
    if !declares {
        return Vec::new();
    }
    let mut shapes = shapes.into_iter();
    let first = shapes.next().unwrap_or_default();
    let mut leading = declaration(first, reader);
    leading.titled = titled(title);
    leading.base_said = intro::base(placed, reader.context);
    leading.is_abstract |= intro::is_abstract(placed, reader.context);
    leading.open |=
        paragraphs(placed, &Section::Properties).any(|(_, text)| reader.context.lexicon.intro.open.any(&text.plain));
    let lower = title.to_lowercase();
    leading.complex = ["complex", "facet"].iter().any(|word| lower.contains(word));
    leading.properties = properties;
    leading.relationships = relationships;
    let mut types = vec![leading];
    types.extend(shapes.map(|shape| declaration(shape, reader)));
    types
}

/// Whether a page is called like the type in its heading, and states a namespace: it is about a type without properties.
fn is_named_after(title: &str, placed: &[Placed<'_, '_>], page: &str) -> bool {
    let stem = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md");
    titled(title).is_some_and(|name| name.eq_ignore_ascii_case(stem)) && intro::namespace(placed).is_some()
}

/// A JSON representation with its annotation.
#[derive(Default)]
struct Shape {
    annotation: Annotation,
    keys: Vec<JsonKey>,
    line: u32,
}

fn shapes(placed: &[Placed<'_, '_>], reader: &mut Reader<'_>) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::new();
    let mut pending: Option<(Annotation, u32)> = None;
    for item in placed {
        match &item.block.kind {
            BlockKind::Comment(comment) => {
                if let Some(read) = annotation::noted(comment, item.block.line, reader) {
                    pending = (read.block == BlockType::Resource).then_some((read, item.block.line));
                }
            }
            BlockKind::Fence { text, .. } => {
                let in_place = item.section == Section::Json && shapes.is_empty();
                if let Some((annotation, line)) = pending.take() {
                    let keys = keys(text, item.block.line, reader);
                    shapes.push(Shape { annotation, keys, line });
                } else if in_place && text.trim_start().starts_with('{') {
                    let keys = keys(text, item.block.line, reader);
                    shapes.push(Shape { annotation: Annotation::default(), keys, line: item.block.line });
                }
            }
            _ => {}
        }
    }
    let mut first = true;
    shapes.retain(|shape| std::mem::take(&mut first) || shape.annotation.ty.is_some());
    shapes
}

fn keys(text: &str, line: u32, reader: &mut Reader<'_>) -> Vec<JsonKey> {
    match json::read::<json::Keys>(text.trim()) {
        Ok(read) => {
            if read.mended() {
                reader.note(Code::ExampleMended, line, "the JSON of this representation has a slip; mend it");
            }
            read.value.0
        }
        Err(error) => {
            reader.note(Code::ExampleInvalid, line, &format!("the JSON of this representation is not valid: {error}"));
            Vec::new()
        }
    }
}

fn declaration(shape: Shape, reader: &Reader<'_>) -> TypeDeclaration {
    let Shape { annotation, keys, line } = shape;
    TypeDeclaration {
        annotated: annotation.ty,
        base_annotated: annotation.base.filter(|base| !base.is_empty()),
        is_abstract: annotation.is_abstract,
        open: annotation.open,
        key: annotation.key,
        json: keys,
        line: reader.line(line),
        ..TypeDeclaration::default()
    }
}

/// The rows of a section's tables. Of several tables, those that speak of something else are left out: one whose head
/// does not say where the names are while another's does, and one that shares no name with the JSON representation while
/// another does.
fn rows(placed: &[Placed<'_, '_>], section: &Section, shown: &[JsonKey], reader: &mut Reader<'_>) -> Vec<PropertyRow> {
    let lexicon = reader.context.lexicon;
    let mut all: Vec<PropertyRow> = Vec::new();
    let (mut known, mut confirmed) = (false, false);
    for (line, table) in tables(placed, section) {
        let columns = columns(table, lexicon);
        if !lists_properties(&columns) {
            continue;
        }
        let confirms = table.rows.iter().any(|row| {
            let name = row.cells.first().and_then(parameters::name);
            name.is_some_and(|name| shown.iter().any(|key| key.name.eq_ignore_ascii_case(&name)))
        });
        if (known && !columns.names_known()) || (confirmed && !confirms) {
            let message = "this table lists no properties of the type: it stands apart from the table of those";
            reader.note(Code::TableUnknown, line, message);
            continue;
        }
        known |= columns.names_known();
        confirmed |= confirms;
        for row in parameters::properties(table, &columns, reader) {
            if row.name.is_ascii() && all.iter().any(|known| known.name == row.name) {
                let message = format!("{} is listed twice; the first row is used", row.name);
                let repeated =
                    Diagnostic::new(Code::NameRepeated, reader.context.page, row.line, message).about(row.name);
                reader.diagnostics.push(repeated);
            } else {
                all.push(row);
            }
        }
    }
    all
}

/// A table of members or of values lists no properties.
fn lists_properties(columns: &Columns) -> bool {
    !columns.lists_members() && columns.has(Role::Type)
}

fn has_section(placed: &[Placed<'_, '_>], section: &Section) -> bool {
    placed.iter().any(|item| item.section == *section)
}

/// Words of a heading that are no name.
const FILLERS: [&str; 16] = [
    "resource",
    "resouce",
    "type",
    "types",
    "complex",
    "facet",
    "enum",
    "enumeration",
    "entity",
    "object",
    "the",
    "base",
    "abstract",
    "representation",
    "microsoft",
    "graph",
];

/// The name in a heading like `user resource type`; in another language the word of ASCII letters.
pub(crate) fn titled(title: &str) -> Option<String> {
    let cut = title.split(['(', '（']).next().unwrap_or(title);
    let words: Vec<&str> = cut
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.len() > 1 && !FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(word)))
        .collect();
    match words.as_slice() {
        [] => None,
        [only] => Some((*only).to_owned()),
        several => several
            .iter()
            .find(|word| word.chars().skip(1).any(char::is_uppercase) || word.contains("graph."))
            .map(|word| (*word).to_owned())
            .or_else(|| Some(camel(several))),
    }
}

/// What the English heading says, by the anchor of a translated one; names keep the letters that they have there.
pub(crate) fn called(title: &str, anchor: &str) -> String {
    let letters = |word: &str| word.replace(['.', '_'], "").to_ascii_lowercase();
    let is_filler = |word: &&str| FILLERS.contains(word);
    let words: Vec<&str> = anchor.split('-').filter(|word| !word.is_empty()).collect();
    // What stands behind the name and the words for it is a remark: `media resource type (deprecated)`.
    let first = words.iter().position(|word| !is_filler(word)).unwrap_or(0);
    let last = words.iter().rposition(is_filler).filter(|last| *last > first);
    let said = |word: &&str| {
        let mut own = title.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
        own.find(|own| letters(own) == *word).unwrap_or(word).to_owned()
    };
    words[..last.map_or(words.len(), |last| last + 1)].iter().map(said).collect::<Vec<_>>().join(" ")
}

/// `access Review` → `accessReview`.
fn camel(words: &[&str]) -> String {
    let mut name = words[0].to_ascii_lowercase();
    for word in &words[1..] {
        let mut characters = word.chars();
        name.extend(characters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{called, titled};

    #[test]
    fn the_name_in_a_heading() {
        for (title, expected) in [
            ("user resource type", "user"),
            ("accessReview complex type", "accessReview"),
            ("Audio facet", "Audio"),
            ("riskLevel enum type", "riskLevel"),
            ("Тип ресурса user", "user"),
            ("media resouce type (deprecated)", "media"),
            ("Device resource", "Device"),
        ] {
            assert_eq!(titled(title).as_deref(), Some(expected), "{title}");
        }
    }

    #[test]
    fn the_anchor_of_a_translated_heading_says_what_it_calls() {
        for (title, anchor, expected) in [
            ("Tipo de recurso user", "user-resource-type", "user"),
            ("Type de ressource accessReview", "accessreview-resource-type", "accessReview"),
            ("termStore.group 资源类型", "termstoregroup-resource-type", "termStore.group"),
            ("Ressourcentyp media (veraltet)", "media-resource-type-deprecated", "media"),
            ("用户资源类型", "user-resource-type", "user"),
            ("Faceta Áudio", "audio-facet", "audio"),
        ] {
            assert_eq!(titled(&called(title, anchor)).as_deref(), Some(expected), "{title}");
        }
        assert_eq!(called("Tipo complexo user", "user-complex-type"), "user complex type");
    }
}
