// Written by `cargo xtask gen`; do not edit.
//! `/financials/companies/{id}/countriesRegions`

use crate::runtime::{Call, Method, Object, Operation, Value};

crate::runtime::node! {
    /// `/financials/companies/{id}/countriesRegions`
    CountriesRegions
}

impl CountriesRegions {
    /// `POST /financials/companies/{id}/countriesRegions` — Create countriesRegions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/dynamics-create-countriesregions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Financials.ReadWrite.All`
    /// - application: `Financials.ReadWrite.All`
    pub fn create(&self, body: Value) -> Call<Object> {
        let operation = &Operation {
            name: "create: create",
            method: Method::Post,
            path: "/financials/companies/{id}/countriesRegions",
            pages: &["dynamics-create-countriesregions"],
            work: "Financials.ReadWrite.All",
            personal: "",
            application: "Financials.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/financials/companies/{id}/countriesRegions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/financials/companies/{id}/countriesRegions/{id}`
pub mod id {
    use crate::runtime::{Call, Get, Method, Object, Operation, Value};

    crate::runtime::node! {
        /// `/financials/companies/{id}/countriesRegions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /financials/companies/{id}/countriesRegions/{id}` — Delete countriesRegions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-delete?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "countriesRegions: delete",
                method: Method::Delete,
                path: "/financials/companies/{id}/countriesRegions/{id}",
                pages: &["dynamics-countriesregions-delete"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /financials/companies/{id}/countriesRegions/{id}` — Get countriesRegions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "countriesRegions: get",
                method: Method::Get,
                path: "/financials/companies/{id}/countriesRegions/{id}",
                pages: &["dynamics-countriesregions-get"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /financials/companies/{id}/countriesRegions/{id}` — Update countriesRegions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/dynamics-countriesregions-update?view=graph-rest-beta)
        /// Required: `If-Match`. Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Financials.ReadWrite.All`
        /// - application: `Financials.ReadWrite.All`
        pub fn update(&self, body: Value) -> Call<Object> {
            let operation = &Operation {
                name: "countriesRegions: update",
                method: Method::Patch,
                path: "/financials/companies/{id}/countriesRegions/{id}",
                pages: &["dynamics-countriesregions-update"],
                work: "Financials.ReadWrite.All",
                personal: "",
                application: "Financials.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
