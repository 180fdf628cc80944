// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookIcon`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon`.
    WorkbookIcon = models::WorkbookIcon
}

impl WorkbookIcon {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Get Icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookIcon> {
        let sheet = "GET icon: get
            icon-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            : Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/sort/fields/icon` — Update icon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/icon-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookIcon) -> Call<models::WorkbookIcon> {
        let sheet = "PATCH icon: update
            icon-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            : Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort/fields/icon
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort/fields/icon
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/fields/icon";
        self.0.call(sheet).json(body)
    }
}
