// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookApplication`, such as `/me/drive/items/{id}/workbook/application`.
    WorkbookApplication: super::Entity = models::WorkbookApplication
}

impl WorkbookApplication {
    /// `POST /me/drive/items/{id}/workbook/application/calculate` — workbookApplication: calculate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/application/calculate`, `/drives/{drive-id}/items/{driveItem-id}/workbook/application/calculate`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/application/calculate` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn calculate(&self, body: requests::workbook_application::CalculateRequest) -> Call<()> {
        let sheet = "POST workbookApplication: calculate
            workbookapplication-calculate: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/application/calculate
            /me/drive/root:/{path}:/workbook/application/calculate
            /drives/{id}/items/{id}/workbook/application/calculate
            /users/{id}/drive/items/{id}/workbook/application/calculate
            /users/{id}/drive/root:/{path}:/workbook/application/calculate";
        self.0.name("calculate").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/application` — Get workbookApplication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/application`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/application`, `/users/{user-id}/drive/root:/{item-path}:/workbook/application`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookApplication> {
        let sheet = "GET workbookApplication: get
            workbookapplication-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/application
            /me/drive/root:/{path}:/workbook/application
            /users/{id}/drive/items/{id}/workbook/application
            /users/{id}/drive/root:/{path}:/workbook/application";
        self.0.get(sheet)
    }
}
