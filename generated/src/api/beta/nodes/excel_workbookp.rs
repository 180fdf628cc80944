// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookPivotTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}`.
    WorkbookPivotTable: super::Entity = models::WorkbookPivotTable
}

impl WorkbookPivotTable {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}` — Get workbookPivotTable
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/pivotTables/{workbookPivotTable-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/pivotTables/{workbookPivotTable-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookPivotTable> {
        let sheet = "GET workbookPivotTable: get
            workbookpivottable-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh` — workbookPivotTable: refresh
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refresh?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/pivotTables/{workbookPivotTable-id}/refresh`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/pivotTables/{workbookPivotTable-id}/refresh`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn refresh(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh
            workbookpivottable-refresh: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh";
        self.0.name("refresh").call(sheet)
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}
