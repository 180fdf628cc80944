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

/// `/external/connections`
pub mod connections {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/external/connections`
        Connections
    }

    impl Connections {
        /// `POST /external/connections` — Create externalConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections?view=graph-rest-1.0)
        /// Required: `id`, `name`, `description`. Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
        /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
        pub fn create(
            &self,
            body: models::external_connectors::ExternalConnection,
        ) -> Call<models::external_connectors::ExternalConnection> {
            let operation = &Operation {
                name: "external: create",
                method: Method::Post,
                path: "/external/connections",
                pages: &["externalconnectors-external-post-connections"],
                work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /external/connections` — List externalconnections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
        /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
        pub fn list(&self) -> List<models::external_connectors::ExternalConnection> {
            let operation = &Operation {
                name: "externalConnection: list",
                method: Method::Get,
                path: "/external/connections",
                pages: &["externalconnectors-externalconnection-list"],
                work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                personal: "",
                application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/external/connections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/external/connections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/external/connections/{id}`
            Id
        }

        impl Id {
            /// `DELETE /external/connections/{connectionsId}` — Delete externalConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-delete?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
            /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "externalConnection: delete",
                    method: Method::Delete,
                    path: "/external/connections/{connectionsId}",
                    pages: &["externalconnectors-externalconnection-delete"],
                    work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                    personal: "",
                    application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /external/connections/{connectionsId}` — Get externalconnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
            /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
            pub fn get(&self) -> Get<models::external_connectors::ExternalConnection> {
                let operation = &Operation {
                    name: "externalConnection: get",
                    method: Method::Get,
                    path: "/external/connections/{connectionsId}",
                    pages: &["externalconnectors-externalconnection-get"],
                    work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                    personal: "",
                    application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /external/connections/{connectionsId}` — Update externalConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
            /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
            pub fn update(&self, body: models::external_connectors::ExternalConnection) -> Call<()> {
                let operation = &Operation {
                    name: "externalConnection: update",
                    method: Method::Patch,
                    path: "/external/connections/{connectionsId}",
                    pages: &["externalconnectors-externalconnection-update"],
                    work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                    personal: "",
                    application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/external/connections/{id}/groups`
            pub fn groups(&self) -> groups::Groups {
                groups::Groups(self.0.name("groups"))
            }

            /// `/external/connections/{id}/items`
            pub fn items(&self) -> items::Items {
                items::Items(self.0.name("items"))
            }

            /// `/external/connections/{id}/operations`
            pub fn operations(&self) -> operations::Operations {
                operations::Operations(self.0.name("operations"))
            }

            /// `/external/connections/{id}/schema`
            pub fn schema(&self) -> schema::Schema {
                schema::Schema(self.0.name("schema"))
            }
        }

        /// `/external/connections/{id}/groups`
        pub mod groups {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/external/connections/{id}/groups`
                Groups
            }

            impl Groups {
                /// `POST /external/connections/{connectionsId}/groups` — Create externalGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups?view=graph-rest-1.0)
                /// Required: `id`. Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::external_connectors::ExternalGroup,
                ) -> Call<models::external_connectors::ExternalGroup> {
                    let operation = &Operation {
                        name: "externalConnection: create",
                        method: Method::Post,
                        path: "/external/connections/{connectionsId}/groups",
                        pages: &["externalconnectors-externalconnection-post-groups"],
                        work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        personal: "",
                        application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/external/connections/{id}/groups/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/external/connections/{id}/groups/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/external/connections/{id}/groups/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /external/connections/{connectionsId}/groups/{externalGroupId}` — Delete externalGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "externalGroup: delete",
                            method: Method::Delete,
                            path: "/external/connections/{connectionsId}/groups/{externalGroupId}",
                            pages: &["externalconnectors-externalgroup-delete"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /external/connections/{connectionsId}/groups/{externalGroupId}` — Get externalGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`
                    pub fn get(&self) -> Get<models::external_connectors::ExternalGroup> {
                        let operation = &Operation {
                            name: "externalGroup: get",
                            method: Method::Get,
                            path: "/external/connections/{connectionsId}/groups/{externalGroupId}",
                            pages: &["externalconnectors-externalgroup-get"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /external/connections/{connectionsId}/groups/{externalGroupId}` — Update externalGroup
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-update?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    pub fn update(&self, body: models::external_connectors::ExternalGroup) -> Call<()> {
                        let operation = &Operation {
                            name: "externalGroup: update",
                            method: Method::Patch,
                            path: "/external/connections/{connectionsId}/groups/{externalGroupId}",
                            pages: &["externalconnectors-externalgroup-update"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/external/connections/{id}/groups/{id}/members`
                    pub fn members(&self) -> members::Members {
                        members::Members(self.0.name("members"))
                    }
                }

                /// `/external/connections/{id}/groups/{id}/members`
                pub mod members {
                    use super::models;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/external/connections/{id}/groups/{id}/members`
                        Members
                    }

                    impl Members {
                        /// `POST /external/connections/{connectionsId}/groups/{externalGroupId}/members` — Create identity
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members?view=graph-rest-1.0)
                        /// Required: `id`, `type`. Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                        /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                        pub fn create(
                            &self,
                            body: models::external_connectors::Identity,
                        ) -> Call<models::external_connectors::Identity> {
                            let operation = &Operation {
                                name: "externalGroup: create",
                                method: Method::Post,
                                path: "/external/connections/{connectionsId}/groups/{externalGroupId}/members",
                                pages: &["externalconnectors-externalgroup-post-members"],
                                work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                                personal: "",
                                application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `/external/connections/{id}/groups/{id}/members/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/external/connections/{id}/groups/{id}/members/{id}`
                    pub mod id {
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/external/connections/{id}/groups/{id}/members/{id}`
                            Id
                        }

                        impl Id {
                            /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}/members/{identityId}` — Delete identity
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-identity-delete?view=graph-rest-1.0)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                            /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                            pub fn delete(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "identity: delete",
                                    method: Method::Delete,
                                    path: "/external/connections/{connectionId}/groups/{externalGroupId}/members/{identityId}",
                                    pages: &["externalconnectors-identity-delete"],
                                    work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                                    personal: "",
                                    application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                                };
                                self.0.call(operation)
                            }
                        }
                    }
                }
            }
        }

        /// `/external/connections/{id}/items`
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

            /// `/external/connections/{id}/items/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/external/connections/{id}/items/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /external/connections/{connectionsId}/items/{externalItemId}` — Delete externalItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "externalItem: delete",
                            method: Method::Delete,
                            path: "/external/connections/{connectionsId}/items/{externalItemId}",
                            pages: &["externalconnectors-externalitem-delete"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /external/connections/{connectionsId}/items/{externalItemId}` — Get externalItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`
                    pub fn get(&self) -> Get<models::external_connectors::ExternalItem> {
                        let operation = &Operation {
                            name: "externalItem: get",
                            method: Method::Get,
                            path: "/external/connections/{connectionsId}/items/{externalItemId}",
                            pages: &["externalconnectors-externalitem-get"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PUT /external/connections/{connection-id}/items/{item-id}` — Create externalItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-create?view=graph-rest-1.0)
                    /// Required: `id`, `properties`, `acl`. Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    pub fn replace(&self, body: models::external_connectors::ExternalItem) -> Call<()> {
                        let operation = &Operation {
                            name: "externalItem: replace",
                            method: Method::Put,
                            path: "/external/connections/{connection-id}/items/{item-id}",
                            pages: &["externalconnectors-externalitem-create"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `PATCH /external/connections/{connection-id}/items/{item-id}` — Update externalItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    /// - application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::external_connectors::ExternalItem,
                    ) -> Call<models::external_connectors::ExternalItem> {
                        let operation = &Operation {
                            name: "externalItem: update",
                            method: Method::Patch,
                            path: "/external/connections/{connection-id}/items/{item-id}",
                            pages: &["externalconnectors-externalitem-update"],
                            work: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                            personal: "",
                            application: "ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/external/connections/{id}/operations`
        pub mod operations {
            use super::models;

            crate::runtime::node! {
                /// `/external/connections/{id}/operations`
                Operations
            }

            impl Operations {
                /// `/external/connections/{id}/operations/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/external/connections/{id}/operations/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/external/connections/{id}/operations/{id}`
                    Id
                }

                impl Id {
                    /// `GET /external/connections/{connectionsId}/operations/{connectionOperationId}` — Get connectionOperation
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
                    /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
                    pub fn get(&self) -> Get<models::external_connectors::ConnectionOperation> {
                        let operation = &Operation {
                            name: "connectionOperation: get",
                            method: Method::Get,
                            path: "/external/connections/{connectionsId}/operations/{connectionOperationId}",
                            pages: &["externalconnectors-connectionoperation-get"],
                            work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                            personal: "",
                            application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/external/connections/{id}/schema`
        pub mod schema {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/external/connections/{id}/schema`
                Schema
            }

            impl Schema {
                /// `POST /external/connections/{id}/schema` — Create schema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-create?view=graph-rest-1.0)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
                /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`
                pub fn create(&self, body: models::external_connectors::Schema) -> Call<()> {
                    let operation = &Operation {
                        name: "schema: create",
                        method: Method::Post,
                        path: "/external/connections/{id}/schema",
                        pages: &["externalconnectors-schema-create"],
                        work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                        personal: "",
                        application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /external/connections/{connectionsId}/schema` — Get schema
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
                /// - application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`
                pub fn get(&self) -> Get<models::external_connectors::Schema> {
                    let operation = &Operation {
                        name: "schema: get",
                        method: Method::Get,
                        path: "/external/connections/{connectionsId}/schema",
                        pages: &["externalconnectors-schema-get"],
                        work: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                        personal: "",
                        application: "ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
