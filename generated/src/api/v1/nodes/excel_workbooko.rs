// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookOperation`, such as `/me/drive/items/{id}/workbook/operations/{id}`.
    WorkbookOperation: super::Entity = models::WorkbookOperation
}

impl WorkbookOperation {
    /// `GET /me/drive/items/{id}/workbook/operations/{operation-id}` — Get workbookOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookoperation-get?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/drive/items/{driveItem-id}/workbook/operations/{workbookOperation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookOperation> {
        let sheet = "GET workbookOperation: get
            workbookoperation-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/operations/{id}
            /users/{id}/drive/items/{id}/workbook/operations/{id}";
        self.0.get(sheet)
    }
}
