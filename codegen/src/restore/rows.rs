//! The parts that rows of property, relationship and parameter tables have in common.

use crate::model::names::Name;
use crate::model::page::{ParameterRow, PropertyRow, RowFacts, TypeMention};

/// A row of any table.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowView<'r> {
    pub(super) name: &'r Name,
    pub(super) ty: &'r TypeMention,
    pub(super) facts: &'r RowFacts,
    pub(super) line: u32,
}

/// A row of any table, to be changed.
#[derive(Debug)]
pub(super) struct RowViewMut<'r> {
    pub(super) name: &'r mut Name,
    pub(super) ty: &'r mut TypeMention,
    pub(super) facts: &'r mut RowFacts,
    pub(super) line: u32,
}

impl<'r> From<&'r PropertyRow> for RowView<'r> {
    fn from(row: &'r PropertyRow) -> Self {
        Self { name: &row.name, ty: &row.ty, facts: &row.facts, line: row.line }
    }
}

impl<'r> From<&'r ParameterRow> for RowView<'r> {
    fn from(row: &'r ParameterRow) -> Self {
        Self { name: &row.name, ty: &row.ty, facts: &row.facts, line: row.line }
    }
}

impl<'r> From<&'r mut PropertyRow> for RowViewMut<'r> {
    fn from(row: &'r mut PropertyRow) -> Self {
        Self { name: &mut row.name, ty: &mut row.ty, facts: &mut row.facts, line: row.line }
    }
}

impl<'r> From<&'r mut ParameterRow> for RowViewMut<'r> {
    fn from(row: &'r mut ParameterRow) -> Self {
        Self { name: &mut row.name, ty: &mut row.ty, facts: &mut row.facts, line: row.line }
    }
}
