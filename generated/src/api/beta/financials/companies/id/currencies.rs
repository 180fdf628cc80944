// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/currencies`

use crate::runtime::{Call, Method, Object, Operation, Value};

crate::runtime::node! {
    /// `/financials/companies/{id}/currencies`
    Currencies
}

impl Currencies {
    /// `POST /financials/companies/{id}/currencies` — Create currencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-currencies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Financials.ReadWrite.All`
    /// - application: `Financials.ReadWrite.All`
    pub fn create(&self, body: Value) -> Call<Object> {
        let operation = &Operation {
            name: "create: create",
            method: Method::Post,
            path: "/financials/companies/{id}/currencies",
            pages: &["dynamics-create-currencies"],
            work: "Financials.ReadWrite.All",
            personal: "",
            application: "Financials.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/financials/companies/{id}/currencies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/currencies/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/currencies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /financials/companies/{id}/currencies/{id}` — Delete currencies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "currencies: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/currencies/{id}",
                pages: &["dynamics-currencies-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/currencies/{id}` — Get currencies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "currencies: get",
                method: Method::Get,
                path: "/financials/companies/{id}/currencies/{id}",
                pages: &["dynamics-currencies-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/currencies/{id}` — Update currencies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-currencies-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "currencies: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/currencies/{id}",
                pages: &["dynamics-currencies-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
