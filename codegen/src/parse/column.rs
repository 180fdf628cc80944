//! Decides what each column of a table holds: by the words at its head, else by its position.

use super::markdown::{Table, Text};
use crate::lexicon::{ColumnHead, Lexicon};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Member,
    Type,
    Value,
    Required,
    Description,
    Other,
}

/// The columns of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Columns {
    columns: Vec<Column>,
    /// Whether the head has a word for the column of names.
    names_known: bool,
}

impl Columns {
    /// The first cell of a row in a column of this kind.
    pub(crate) fn cell<'r>(&self, row: &'r [Text], column: Column) -> Option<&'r Text> {
        let index = self.columns.iter().position(|known| *known == column)?;
        row.get(index)
    }

    /// The cell of a row that holds its name: in the column of names or members, else the first one.
    pub(crate) fn name_cell<'r>(&self, row: &'r [Text]) -> Option<&'r Text> {
        self.cell(row, Column::Name).or(self.cell(row, Column::Member)).or(row.first())
    }

    pub(crate) fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }

    /// Whether the column of names is known by a word in the head, and not only by its position.
    pub(crate) fn names_known(&self) -> bool {
        self.names_known
    }

    /// Whether the table lists the members of an enum.
    pub(crate) fn lists_members(&self) -> bool {
        self.columns.first() == Some(&Column::Member)
    }
}

/// Reads the head of a table of parameters, properties, members or headers.
pub(crate) fn read_columns(table: &Table, lexicon: &Lexicon) -> Columns {
    let mut columns: Vec<Column> = table.head.iter().map(|cell| column_by_words(&cell.plain, lexicon)).collect();
    let names_known = columns.iter().any(holds_names);
    if !names_known {
        fill_by_position(&mut columns);
    }
    let behind_name = columns.iter().position(holds_names).unwrap_or(0) + 1;
    if !columns.contains(&Column::Type) && columns.len() >= 3 && columns.get(behind_name) == Some(&Column::Other) {
        columns[behind_name] = Column::Type;
    }
    Columns { columns, names_known }
}

fn holds_names(column: &Column) -> bool {
    matches!(column, Column::Name | Column::Member)
}

/// Fills in unknown columns by their positions, in a table whose head has no word for the column of names.
fn fill_by_position(columns: &mut [Column]) {
    let usual: &[Column] = match columns.len() {
        0 => return,
        1 => &[Column::Name],
        2 => &[Column::Name, Column::Description],
        _ => &[Column::Name, Column::Type, Column::Description],
    };
    for (column, usual) in columns.iter_mut().zip(usual) {
        if *column == Column::Other {
            *column = *usual;
        }
    }
    if !columns.contains(&Column::Name) {
        columns[0] = Column::Name;
    }
}

/// What a column holds, by the words at its head.
fn column_by_words(head: &str, lexicon: &Lexicon) -> Column {
    match lexicon.columns.name_of(head.trim().trim_end_matches(['?', ':', '？', '：']).trim_end()) {
        Some(ColumnHead::Property | ColumnHead::Parameter | ColumnHead::Name) => Column::Name,
        Some(ColumnHead::Member) => Column::Member,
        Some(ColumnHead::Type) => Column::Type,
        Some(ColumnHead::Value) => Column::Value,
        Some(ColumnHead::Required) => Column::Required,
        Some(ColumnHead::Description) => Column::Description,
        None => Column::Other,
    }
}
