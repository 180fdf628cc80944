//! Reads the rows of tables that list parameters or properties: names, types and facts.

use rustc_hash::FxHashSet;

use super::column::{Column, Columns};
use super::description::{read_description, words_in_code};
use super::markdown::{MarkKind, Row, Table, Text};
use super::names::{is_ascii_word, is_identifier, read_name, read_name_or_words};
use super::query;
use super::reader::{Context, PageReader};
use super::type_cell::read_type;
use crate::diagnostic::Code;
use crate::lexicon::find_primitive;
use crate::limits;
use crate::model::names::{DEFAULT_NAMESPACE, Primitive};
use crate::model::page::{ParameterRow, PropertyRow, RowFacts, RowHints, TypeMention};
use crate::model::types::{Marks, ParameterIn};

/// How pages write the format of a date and time with its offset, in any language.
const DATE_AND_TIME: &str = "yyyy-MM-ddTHH:mm:ssZ";

/// Reads the parameters of a table.
pub(super) fn read_parameters(
    table: &Table,
    columns: &Columns,
    location: ParameterIn,
    reader: &mut PageReader<'_>,
) -> Vec<ParameterRow> {
    let rows = name_rows(table, columns, reader);
    rows.into_iter()
        .map(|row| ParameterRow {
            location,
            ty: row.read_type(reader),
            facts: row.read_facts(reader.context),
            hints: row.read_hints(reader.context),
            line: reader.line(row.row.line),
            description: row.description(),
            name: row.name.into(),
            marks: Marks::default(),
            metadata_type: None,
        })
        .collect()
}

/// Reads the properties or relationships of a table.
pub(super) fn read_properties(table: &Table, columns: &Columns, reader: &mut PageReader<'_>) -> Vec<PropertyRow> {
    let mut rows = name_rows(table, columns, reader);
    rows.retain(|row| row.names_property(reader));
    rows.into_iter()
        .map(|row| PropertyRow {
            ty: row.read_type(reader),
            facts: row.read_facts(reader.context),
            hints: row.read_hints(reader.context),
            line: reader.line(row.row.line),
            description: row.description(),
            name: row.name.into(),
            marks: Marks::default(),
            metadata_type: None,
        })
        .collect()
}

/// A row of a table with the name that it lists.
struct TableRow<'r> {
    name: String,
    row: &'r Row,
    columns: &'r Columns,
}

/// Reads the name of each row. Rows without a name and names that are listed twice are reported and left out.
fn name_rows<'r>(table: &'r Table, columns: &'r Columns, reader: &mut PageReader<'_>) -> Vec<TableRow<'r>> {
    let translated = reader.context.translated;
    let mut rows: Vec<TableRow<'r>> = Vec::with_capacity(table.rows.len());
    let mut names = FxHashSet::default();
    for row in &table.rows {
        if heads_others(row) {
            reader.report(Code::RowHeads, row.line, "this row only heads the rows below it; use a heading or a column");
            continue;
        }
        let cell = columns.name_cell(&row.cells);
        match cell.and_then(|cell| if translated { read_name_or_words(cell) } else { read_name(cell) }) {
            Some(name) if name.len() > limits::NAME => report_long_name(row, reader),
            Some(name) if !translated && !names.insert(name.clone()) => {
                let message = format!("the table lists {name} twice; the first row is used");
                reader.report_word(&name, Code::NameRepeated, row.line, &message);
            }
            Some(name) => rows.push(TableRow { name, row, columns }),
            None if row.cells.iter().all(Text::is_empty) => {}
            None => reader.report(Code::RowUnused, row.line, "this row holds no usable name; mend or remove it"),
        }
    }
    rows
}

fn report_long_name(row: &Row, reader: &mut PageReader<'_>) {
    let message = format!("this name has more than {} bytes; the row is left out", limits::NAME);
    reader.report(Code::NameLong, row.line, &message);
}

/// Whether a row is a heading of the rows below it: its first cell is bold, all others are empty.
fn heads_others(row: &Row) -> bool {
    let bold = row.cells.first().is_some_and(|cell| cell.marks.iter().any(|mark| mark.kind == MarkKind::Strong));
    bold && row.cells.len() > 1 && row.cells.iter().skip(1).all(Text::is_empty)
}

impl TableRow<'_> {
    fn cell(&self, column: Column) -> Option<&Text> {
        self.columns.cell(&self.row.cells, column)
    }

    fn read_facts(&self, context: Context<'_>) -> RowFacts {
        let required = self.cell(Column::Required);
        self.cell(Column::Description).map(|cell| read_description(cell, required, context)).unwrap_or_default()
    }

    /// Reads the hints that restore needs to settle the row of a translation.
    fn read_hints(&self, context: Context<'_>) -> RowHints {
        let description = self.cell(Column::Description).filter(|_| context.translated);
        RowHints { code_spans: description.map(words_in_code).unwrap_or_default() }
    }

    fn description(&self) -> Option<String> {
        self.cell(Column::Description).map(|cell| cell.plain.trim().to_owned()).filter(|plain| !plain.is_empty())
    }

    /// Reads the type of a row: in the column of types, else in a column called `Value` if it holds one.
    fn read_type(&self, reader: &mut PageReader<'_>) -> TypeMention {
        let of = |column| self.cell(column).and_then(|cell| read_type(cell, reader.context));
        match of(Column::Type).or_else(|| of(Column::Value).filter(names_type)) {
            Some(ty) if self.is_dated_string(&ty) => {
                let message = format!("{} has the format of a date and time; DateTimeOffset is used", self.name);
                reader.report_word(&self.name, Code::StringOfDate, self.row.line, &message);
                TypeMention { text: "DateTimeOffset".to_owned(), ..ty }
            }
            Some(ty) => ty,
            None => {
                if query::find_option(&self.name).is_none() {
                    let message = format!("no type is given for {}; Edm.Untyped is used", self.name);
                    reader.report_word(&self.name, Code::TypeMissing, self.row.line, &message);
                }
                TypeMention::default()
            }
        }
    }

    /// Whether the row is a string whose description gives the format of a date and time.
    fn is_dated_string(&self, ty: &TypeMention) -> bool {
        ty.link.is_none()
            && find_primitive(&ty.text) == Some(Primitive::String)
            && self.cell(Column::Description).is_some_and(|cell| cell.plain.contains(DATE_AND_TIME))
    }

    /// Whether the row names a property, or has words that a name was translated to. Other rows are reported.
    fn names_property(&self, reader: &mut PageReader<'_>) -> bool {
        let damaged = reader.context.translated && !is_ascii_word(&self.name);
        let sound = damaged || is_identifier(self.name.trim_start_matches('@'));
        if !sound {
            let message = "this row names no property: it is a sample of a name";
            reader.report_word(&self.name, Code::RowUnused, self.row.line, message);
        }
        sound
    }
}

/// Whether the cell of a column called `Value` holds a type.
fn names_type(cell: &TypeMention) -> bool {
    cell.link.is_some() || find_primitive(&cell.text).is_some() || is_qualified(&cell.text)
}

/// Whether a word is the full name of a type: `microsoft.graph.user`.
fn is_qualified(word: &str) -> bool {
    word.strip_prefix(DEFAULT_NAMESPACE).is_some_and(|rest| rest.starts_with('.'))
}
