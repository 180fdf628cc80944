// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/customers`

use crate::runtime::{Call, Method, Object, Operation, Value};

crate::runtime::node! {
    /// `/financials/companies/{id}/customers`
    Customers
}

impl Customers {
    /// `POST /financials/companies/{id}/customers` — Create customers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-customer?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Financials.ReadWrite.All`
    /// - application: `Financials.ReadWrite.All`
    pub fn create(&self, body: Value) -> Call<Object> {
        let operation = &Operation {
            name: "create: create",
            method: Method::Post,
            path: "/financials/companies/{id}/customers",
            pages: &["dynamics-create-customer"],
            work: "Financials.ReadWrite.All",
            personal: "",
            application: "Financials.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/financials/companies/{id}/customers/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/customers/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/customers/{id}`
        Id
    }

    impl Id {
        /// `DELETE /financials/companies/{id}/customers/{id}` — Delete customers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "customer: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/customers/{id}",
                pages: &["dynamics-customer-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/customers/{id}` — Get customers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "customer: get",
                method: Method::Get,
                path: "/financials/companies/{id}/customers/{id}",
                pages: &["dynamics-customer-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/customers/{id}` — Update customers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-customer-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "customer: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/customers/{id}",
                pages: &["dynamics-customer-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
