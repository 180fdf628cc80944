// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/employees`

use crate::runtime::{Call, Method, Object, Operation, Value};

crate::runtime::node! {
    /// `/financials/companies/{id}/employees`
    Employees
}

impl Employees {
    /// `POST /financials/companies/{id}/employees` — Create employees
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-employee?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Financials.ReadWrite.All`
    /// - application: `Financials.ReadWrite.All`
    pub fn create(&self, body: Value) -> Call<Object> {
        let operation = &Operation {
            name: "create: create",
            method: Method::Post,
            path: "/financials/companies/{id}/employees",
            pages: &["dynamics-create-employee"],
            work: "Financials.ReadWrite.All",
            personal: "",
            application: "Financials.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/financials/companies/{id}/employees/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/employees/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/employees/{id}`
        Id
    }

    impl Id {
        /// `DELETE /financials/companies/{id}/employees/{id}` — Delete employees
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "employee: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/employees/{id}",
                pages: &["dynamics-employee-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/employees/{id}` — Get employees
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "employee: get",
                method: Method::Get,
                path: "/financials/companies/{id}/employees/{id}",
                pages: &["dynamics-employee-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/employees/{id}` — Update employees
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-employee-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "employee: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/employees/{id}",
                pages: &["dynamics-employee-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
