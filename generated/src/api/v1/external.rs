// Written by `cargo xtask gen`; do not edit.
//! `/external`

use super::models;

crate::runtime::node! {
    /// `/external`
    External
}

impl External {
    /// `/external/connections`
    pub fn connections(&self) -> connections::Connections {
        connections::Connections(self.0.name("connections"))
    }
}

pub mod connections {
    use crate::runtime::{Call, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/external/connections`
        Connections
    }

    impl Connections {
        /// `POST /external/connections` — Create externalConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections?view=graph-rest-1.0)
        /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Required: `id`, `name`, `description`. Status: 201, 200.
        pub fn create(
            &self,
            body: models::external_connectors::ExternalConnection,
        ) -> Call<models::external_connectors::ExternalConnection> {
            let operation = &Operation {
                name: "external: create",
                method: Method::Post,
                path: "/external/connections",
                pages: &["externalconnectors-external-post-connections"],
                work: "",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy",
            };
            self.0.call(operation).json(body)
        }

        /// `/external/connections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/external/connections/{id}`
            Id
        }

        impl Id {
            /// `/external/connections/{id}/items`
            pub fn items(&self) -> items::Items {
                items::Items(self.0.name("items"))
            }

            /// `/external/connections/{id}/schema`
            pub fn schema(&self) -> schema::Schema {
                schema::Schema(self.0.name("schema"))
            }
        }

        pub mod items {
            use super::models;

            crate::runtime::node! {
                /// `/external/connections/{id}/items`
                Items
            }

            impl Items {
                /// `/external/connections/{id}/items/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            pub mod id {
                use crate::runtime::{Call, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/external/connections/{id}/items/{id}`
                    Id
                }

                impl Id {
                    /// `PATCH /external/connections/{connection-id}/items/{item-id}` — Update externalItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-update?view=graph-rest-1.0)
                    /// Permissions: application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::external_connectors::ExternalItem,
                    ) -> Call<models::external_connectors::ExternalItem> {
                        let operation = &Operation {
                            name: "externalItem: update",
                            method: Method::Patch,
                            path: "/external/connections/{connection-id}/items/{item-id}",
                            pages: &["externalconnectors-externalitem-update"],
                            work: "",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        pub mod schema {
            use crate::runtime::{Call, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/external/connections/{id}/schema`
                Schema
            }

            impl Schema {
                /// `POST /external/connections/{id}/schema` — Create schema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-create?view=graph-rest-1.0)
                /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 202, 201.
                pub fn create(
                    &self,
                    body: models::external_connectors::Schema,
                ) -> Call<Option<models::external_connectors::Schema>> {
                    let operation = &Operation {
                        name: "schema: create",
                        method: Method::Post,
                        path: "/external/connections/{id}/schema",
                        pages: &["externalconnectors-schema-create"],
                        work: "",
                        personal: "",
                        application: "ExternalConnection.ReadWrite.OwnedBy",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
