// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}/workbook/tables`

use super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/tables`
    Tables
}

impl Tables {
    /// `POST /me/drive/items/{id}/workbook/tables/add` — TableCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn add(&self, body: requests::table_collection::AddRequest) -> Call<models::WorkbookTable> {
        let operation = &Operation {
            name: "TableCollection: add",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/tables/add",
            pages: &["tablecollection-add"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.Read`
    pub fn list(&self) -> List<models::WorkbookTable> {
        let operation = &Operation {
            name: "workbook: list",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/tables",
            pages: &["workbook-list-tables", "table-list"],
            work: "Files.Read",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/drive/items/{id}/workbook/tables/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
