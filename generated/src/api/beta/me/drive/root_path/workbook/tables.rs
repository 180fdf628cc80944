// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/tables`

use super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/tables`
    Tables
}

impl Tables {
    /// `POST /me/drive/root:/{item-path}:/workbook/tables/add` — TableCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn add(&self, body: requests::table_collection::AddRequest) -> Call<models::WorkbookTable> {
        let operation = &Operation {
            name: "TableCollection: add",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/tables/add",
            pages: &["tablecollection-add"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn list(&self) -> List<models::WorkbookTable> {
        let operation = &Operation {
            name: "workbook: list",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables",
            pages: &["workbook-list-tables", "table-list"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/me/drive/root:/{path}/workbook/tables/$`
    pub fn x24(&self) -> x24::X24 {
        x24::X24(self.0.name("$"))
    }
}

pub mod id;

/// `/me/drive/root:/{path}/workbook/tables/$`
pub mod x24 {
    use super::{models, requests};
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/tables/$`
        X24
    }

    impl X24 {
        /// `POST /me/drive/root:/{item-path}:/workbook/tables/$/add` — Create table
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn add(&self, body: requests::workbook::AddRequest) -> Call<models::WorkbookTable> {
            let operation = &Operation {
                name: "workbook: add",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/$/add",
                pages: &["workbook-post-tables"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.name("add").call(operation).json(body)
        }
    }
}
