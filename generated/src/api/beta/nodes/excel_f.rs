// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.formatProtection`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/protection`.
    FormatProtection = models::FormatProtection
}

impl FormatProtection {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/protection` — Get FormatProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::FormatProtection> {
        let sheet = "GET formatProtection: get
            formatprotection-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/protection
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/protection
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/protection` — Update FormatProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(<address>)/format/protection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::FormatProtection) -> Call<models::FormatProtection> {
        let sheet = "PATCH formatProtection: update
            formatprotection-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/protection
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/protection
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/protection
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/protection
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/protection
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/protection";
        self.0.call(sheet).json(body)
    }
}
