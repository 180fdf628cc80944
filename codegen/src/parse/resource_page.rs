//! Reads the structured types that a resource page declares.

use rustc_hash::FxHashSet;

use super::annotation::{Annotation, BlockType, read_annotation};
use super::column::{Column, Columns, read_columns};
use super::intro;
use super::json;
use super::markdown::{BlockKind, Table};
use super::missing_tables::report_missing_properties;
use super::names::read_name;
use super::reader::{Context, PageReader};
use super::rows::read_properties;
use super::section::{Section, Sections};
use super::title::find_type;
use crate::diagnostic::Code;
use crate::model::page::{JsonKey, PropertyRow, TypeDeclaration};

/// Reads the types of a page: one for each annotation of a resource, or one if the page is about a type without any.
pub(super) fn read_types(
    title: &str,
    sections: &Sections<'_, '_>,
    lists_enums: bool,
    reader: &mut PageReader<'_>,
) -> Vec<TypeDeclaration> {
    let representations = read_representations(sections, reader);
    let keys = representations.first().map_or(&[][..], |first| &first.keys);
    report_missing_properties(sections, keys, reader);
    let properties = read_rows(sections, &Section::Properties, keys, reader);
    let relationships = read_rows(sections, &Section::Relationships, &[], reader);
    let declares = !representations.is_empty()
        || !properties.is_empty()
        || sections.has(&Section::Properties)
        || (!lists_enums && is_named_after(title, sections, reader.context));
    if !declares {
        return Vec::new();
    }
    let mut representations = representations.into_iter();
    let first = representations.next().unwrap_or_default().declare(reader);
    let mut types = vec![TypeDeclaration { properties, relationships, ..describe(first, title, sections, reader) }];
    types.extend(representations.map(|other| other.declare(reader)));
    types
}

/// Adds the facts of the title and the prose to the first type of a page.
fn describe(
    first: TypeDeclaration,
    title: &str,
    sections: &Sections<'_, '_>,
    reader: &PageReader<'_>,
) -> TypeDeclaration {
    let Context { lexicon, .. } = reader.context;
    let is_open = || sections.paragraphs(&Section::Properties).any(|(_, text)| lexicon.intro.open.any(&text.plain));
    let lower = title.to_lowercase();
    TypeDeclaration {
        heading_name: find_type(title, lexicon),
        sentence_base: intro::read_base(sections, reader.context),
        is_abstract: first.is_abstract || intro::is_abstract(sections, reader.context),
        open: first.open || is_open(),
        complex: ["complex", "facet"].iter().any(|word| lower.contains(word)),
        ..first
    }
}

/// Whether the title of a page has the name of its file, and the page states a namespace: it is about a type without
/// properties.
fn is_named_after(title: &str, sections: &Sections<'_, '_>, context: Context<'_>) -> bool {
    let stem = context.page.rsplit('/').next().unwrap_or(context.page).trim_end_matches(".md");
    let named = find_type(title, context.lexicon).is_some_and(|name| name.eq_ignore_ascii_case(stem));
    named && intro::read_namespace(sections).is_some()
}

/// A JSON representation with its annotation.
#[derive(Default)]
struct Representation {
    annotation: Annotation,
    keys: Vec<JsonKey>,
    line: u32,
}

impl Representation {
    /// The type that the representation declares by itself.
    fn declare(self, reader: &PageReader<'_>) -> TypeDeclaration {
        let Self { annotation, keys, line } = self;
        TypeDeclaration {
            annotation_name: annotation.ty,
            annotation_base: annotation.base.filter(|base| !base.is_empty()),
            is_abstract: annotation.is_abstract,
            open: annotation.open,
            key: annotation.key,
            json: keys,
            line: reader.line(line),
            ..TypeDeclaration::default()
        }
    }
}

/// Reads the JSON representations: fences below an annotation of a resource, and the first fence in the section for
/// them. After the first representation, those that name no type are left out.
fn read_representations(sections: &Sections<'_, '_>, reader: &mut PageReader<'_>) -> Vec<Representation> {
    let mut found: Vec<Representation> = Vec::new();
    let mut pending: Option<(Annotation, u32)> = None;
    for item in sections.iter() {
        let at = item.block.line;
        match &item.block.kind {
            BlockKind::Comment(comment) => {
                if let Some(read) = read_annotation(comment, at, reader) {
                    pending = (read.block == BlockType::Resource).then_some((read, at));
                }
            }
            BlockKind::Fence { text, .. } => {
                let in_place = item.section == Section::Json && found.is_empty();
                if let Some((annotation, line)) = pending.take() {
                    found.push(Representation { annotation, keys: read_keys(text, at, reader), line });
                } else if in_place && text.trim_start().starts_with('{') {
                    let keys = read_keys(text, at, reader);
                    found.push(Representation { annotation: Annotation::default(), keys, line: at });
                }
            }
            _ => {}
        }
    }
    let mut first = true;
    found.retain(|one| std::mem::take(&mut first) || one.annotation.ty.is_some());
    found
}

fn read_keys(text: &str, line: u32, reader: &mut PageReader<'_>) -> Vec<JsonKey> {
    match json::read::<json::Keys>(text.trim()) {
        Ok(read) => {
            if read.mended() {
                reader.report(Code::ExampleMended, line, "the JSON of this representation has a slip; mend it");
            }
            read.value.0
        }
        Err(error) => {
            reader.report(
                Code::ExampleInvalid,
                line,
                &format!("the JSON of this representation is not valid: {error}"),
            );
            Vec::new()
        }
    }
}

/// Reads the rows of a section's tables. Two kinds of tables are about something else and are left out: a table whose
/// head has no word for the names, after a table whose head has one, and a table without a key of the JSON
/// representation, after a table with some.
fn read_rows(
    sections: &Sections<'_, '_>,
    section: &Section,
    keys: &[JsonKey],
    reader: &mut PageReader<'_>,
) -> Vec<PropertyRow> {
    let lexicon = reader.context.lexicon;
    let mut all: Vec<PropertyRow> = Vec::new();
    let mut names = FxHashSet::default();
    let (mut names_known, mut has_keys) = (false, false);
    for (line, table) in sections.tables(section) {
        let columns = read_columns(table, lexicon);
        if !lists_properties(&columns) {
            continue;
        }
        let shares_keys = lists_key(table, keys);
        if (names_known && !columns.names_known()) || (has_keys && !shares_keys) {
            let message = "this table lists no properties of the type: it stands apart from the table of those";
            reader.report(Code::TableUnknown, line, message);
            continue;
        }
        names_known |= columns.names_known();
        has_keys |= shares_keys;
        for row in read_properties(table, &columns, reader) {
            if !row.name.is_ascii() || names.insert(row.name.to_string()) {
                all.push(row);
            } else {
                let message = format!("{} is listed twice; the first row is used", row.name);
                reader.report_at(&row.name, Code::NameRepeated, row.line, &message);
            }
        }
    }
    all
}

/// Whether a table lists properties, not members or values.
fn lists_properties(columns: &Columns) -> bool {
    !columns.lists_members() && columns.has(Column::Type)
}

/// Whether a table lists one of the keys of the JSON representation.
fn lists_key(table: &Table, keys: &[JsonKey]) -> bool {
    let keys: FxHashSet<String> = keys.iter().map(|key| key.name.to_ascii_lowercase()).collect();
    let mut names = table.rows.iter().filter_map(|row| row.cells.first().and_then(read_name));
    !keys.is_empty() && names.any(|name| keys.contains(&name.to_ascii_lowercase()))
}
