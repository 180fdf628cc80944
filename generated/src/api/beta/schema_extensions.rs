// Written by `cargo xtask gen`; do not edit.
//! `/schemaExtensions`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/schemaExtensions`
    SchemaExtensions
}

impl SchemaExtensions {
    /// `POST /schemaExtensions` — Create schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-post-schemaextensions?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`
    /// - application: `Application.ReadWrite.All` + `Directory.ReadWrite.All`
    pub fn create(&self, body: models::SchemaExtension) -> Call<models::SchemaExtension> {
        let operation = &Operation {
            name: "schemaExtension: create",
            method: Method::Post,
            path: "/schemaExtensions",
            pages: &["schemaextension-post-schemaextensions"],
            work: "Application.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All+Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /schemaExtensions` — List schemaExtensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read`, `Application.Read.All`
    /// - application: `Application.Read.All`
    pub fn list(&self) -> List<models::SchemaExtension> {
        let operation = &Operation {
            name: "schemaExtension: list",
            method: Method::Get,
            path: "/schemaExtensions",
            pages: &["schemaextension-list"],
            work: "User.Read Application.Read.All",
            personal: "",
            application: "Application.Read.All",
        };
        self.0.list(operation)
    }

    /// `/schemaExtensions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/schemaExtensions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/schemaExtensions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /schemaExtensions/{id}` — Delete schemaExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "schemaExtension: delete",
                method: Method::Delete,
                path: "/schemaExtensions/{id}",
                pages: &["schemaextension-delete"],
                work: "Application.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /schemaExtensions/{id}` — Get schemaExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `User.Read`, `Application.Read.All`
        /// - application: `Application.Read.All`
        pub fn get(&self) -> Get<models::SchemaExtension> {
            let operation = &Operation {
                name: "schemaExtension: get",
                method: Method::Get,
                path: "/schemaExtensions/{id}",
                pages: &["schemaextension-get"],
                work: "User.Read Application.Read.All",
                personal: "",
                application: "Application.Read.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /schemaExtensions/{id}` — Update schemaExtension
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-update?view=graph-rest-beta)
        /// Status: 204, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Application.ReadWrite.All`
        /// - application: `Application.ReadWrite.All` + `Directory.ReadWrite.All`
        pub fn update(&self, body: models::SchemaExtension) -> Call<()> {
            let operation = &Operation {
                name: "schemaExtension: update",
                method: Method::Patch,
                path: "/schemaExtensions/{id}",
                pages: &["schemaextension-update"],
                work: "Application.ReadWrite.All",
                personal: "",
                application: "Application.ReadWrite.All+Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
