// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/worksheets`

use super::super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/worksheets`
    Worksheets
}

impl Worksheets {
    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets` — WorksheetCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetcollection-add?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn create(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "WorksheetCollection: create",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets",
            pages: &["worksheetcollection-add"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets` — List WorksheetCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn list(&self) -> List<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "worksheet: list",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets",
            pages: &["worksheet-list", "workbook-list-worksheets"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
