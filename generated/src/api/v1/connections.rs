// Written by `cargo xtask gen`; do not edit.
//! `/connections`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/connections`
    Connections
}

impl Connections {
    /// `GET /connections` — List externalConnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-list?view=graph-rest-1.0)
    /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 200.
    pub fn list(&self) -> List<models::external_connectors::ExternalConnection> {
        let operation = &Operation {
            name: "externalConnection: list",
            method: Method::Get,
            path: "/connections",
            pages: &["externalconnectors-externalconnection-list"],
            work: "",
            personal: "",
            application: "ExternalConnection.ReadWrite.OwnedBy",
        };
        self.0.list(operation)
    }

    /// `/connections/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/connections/{id}`
        Id
    }

    impl Id {
        /// `DELETE /connections/{connectionsId}` — Delete externalConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-delete?view=graph-rest-1.0)
        /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 202.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "externalConnection: delete",
                method: Method::Delete,
                path: "/connections/{connectionsId}",
                pages: &["externalconnectors-externalconnection-delete"],
                work: "",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy",
            };
            self.0.call(operation)
        }

        /// `GET /connections/{connectionsId}` — Get externalConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-get?view=graph-rest-1.0)
        /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 200.
        pub fn get(&self) -> Get<models::external_connectors::ExternalConnection> {
            let operation = &Operation {
                name: "externalConnection: get",
                method: Method::Get,
                path: "/connections/{connectionsId}",
                pages: &["externalconnectors-externalconnection-get"],
                work: "",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy",
            };
            self.0.get(operation)
        }

        /// `PATCH /connections/{connectionsId}` — Update externalConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-1.0)
        /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 204.
        pub fn update(
            &self,
            body: models::external_connectors::ExternalConnection,
        ) -> Call<()> {
            let operation = &Operation {
                name: "externalConnection: update",
                method: Method::Patch,
                path: "/connections/{connectionsId}",
                pages: &["externalconnectors-externalconnection-update"],
                work: "",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy",
            };
            self.0.call(operation).json(body)
        }

        /// `/connections/{id}/items`
        pub fn items(&self) -> items::Items {
            items::Items(self.0.name("items"))
        }

        /// `/connections/{id}/operations`
        pub fn operations(&self) -> operations::Operations {
            operations::Operations(self.0.name("operations"))
        }

        /// `/connections/{id}/schema`
        pub fn schema(&self) -> schema::Schema {
            schema::Schema(self.0.name("schema"))
        }
    }

    pub mod items {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/connections/{id}/items`
            Items
        }

        impl Items {
            /// `POST /connections/{connectionsId}/items` — Create externalItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-create?view=graph-rest-1.0)
            /// Permissions: application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`. Required: `id`, `properties`, `acl`. Status: 200.
            pub fn create(
                &self,
                body: models::external_connectors::ExternalItem,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "externalItem: create",
                    method: Method::Post,
                    path: "/connections/{connectionsId}/items",
                    pages: &["externalconnectors-externalitem-create"],
                    work: "",
                    personal: "",
                    application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/connections/{id}/items/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/connections/{id}/items/{id}`
                Id
            }

            impl Id {
                /// `DELETE /connections/{connectionsId}/items/{externalItemId}` — Delete externalItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete?view=graph-rest-1.0)
                /// Permissions: application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "externalItem: delete",
                        method: Method::Delete,
                        path: "/connections/{connectionsId}/items/{externalItemId}",
                        pages: &["externalconnectors-externalitem-delete"],
                        work: "",
                        personal: "",
                        application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /connections/{connectionsId}/items/{externalItemId}` — Get externalItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get?view=graph-rest-1.0)
                /// Permissions: application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::external_connectors::ExternalItem> {
                    let operation = &Operation {
                        name: "externalItem: get",
                        method: Method::Get,
                        path: "/connections/{connectionsId}/items/{externalItemId}",
                        pages: &["externalconnectors-externalitem-get"],
                        work: "",
                        personal: "",
                        application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    pub mod operations {
        use super::models;

        crate::runtime::node! {
            /// `/connections/{id}/operations`
            Operations
        }

        impl Operations {
            /// `/connections/{id}/operations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/connections/{id}/operations/{id}`
                Id
            }

            impl Id {
                /// `GET /connections/{connectionsId}/operations/{connectionOperationId}` — Get connectionOperation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get?view=graph-rest-1.0)
                /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 200.
                pub fn get(
                    &self,
                ) -> Get<models::external_connectors::ConnectionOperation> {
                    let operation = &Operation {
                        name: "connectionOperation: get",
                        method: Method::Get,
                        path: "/connections/{connectionsId}/operations/{connectionOperationId}",
                        pages: &["externalconnectors-connectionoperation-get"],
                        work: "",
                        personal: "",
                        application: "ExternalConnection.ReadWrite.OwnedBy",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    pub mod schema {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/connections/{id}/schema`
            Schema
        }

        impl Schema {
            /// `GET /connections/{connectionsId}/schema` — Get schema
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-get?view=graph-rest-1.0)
            /// Permissions: application: `ExternalConnection.ReadWrite.OwnedBy`. Status: 200.
            pub fn get(&self) -> Get<models::external_connectors::Schema> {
                let operation = &Operation {
                    name: "schema: get",
                    method: Method::Get,
                    path: "/connections/{connectionsId}/schema",
                    pages: &["externalconnectors-schema-get"],
                    work: "",
                    personal: "",
                    application: "ExternalConnection.ReadWrite.OwnedBy",
                };
                self.0.get(operation)
            }
        }
    }
}
