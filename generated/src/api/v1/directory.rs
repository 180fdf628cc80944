// Written by `cargo xtask gen`; do not edit.
//! `/directory`

use super::{models, requests};

crate::runtime::node! {
    /// `/directory`
    Directory
}

impl Directory {
    /// `/directory/administrativeUnits`
    pub fn administrative_units(&self) -> administrative_units::AdministrativeUnits {
        administrative_units::AdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `/directory/deletedItems`
    pub fn deleted_items(&self) -> deleted_items::DeletedItems {
        deleted_items::DeletedItems(self.0.name("deletedItems"))
    }

    /// `/directory/federationConfigurations`
    pub fn federation_configurations(&self) -> federation_configurations::FederationConfigurations {
        federation_configurations::FederationConfigurations(self.0.name("federationConfigurations"))
    }
}

/// `/directory/administrativeUnits`
pub mod administrative_units {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/directory/administrativeUnits`
        AdministrativeUnits
    }

    impl AdministrativeUnits {
        /// `POST /directory/administrativeUnits` — Create administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.ReadWrite.All`
        /// - application: `AdministrativeUnit.ReadWrite.All`
        pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "directory: create",
                method: Method::Post,
                path: "/directory/administrativeUnits",
                pages: &["directory-post-administrativeunits"],
                work: "AdministrativeUnit.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /directory/administrativeUnits` — List administrativeunits
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
        /// - application: `AdministrativeUnit.Read.All` and 3 more
        pub fn list(&self) -> List<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "directory: list",
                method: Method::Get,
                path: "/directory/administrativeUnits",
                pages: &["directory-list-administrativeunits"],
                work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/directory/administrativeUnits/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/administrativeUnits/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/administrativeUnits/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/administrativeUnits/{id}` — Delete administrativeUnit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.ReadWrite.All`
            /// - application: `AdministrativeUnit.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "administrativeUnit: delete",
                    method: Method::Delete,
                    path: "/directory/administrativeUnits/{id}",
                    pages: &["administrativeunit-delete"],
                    work: "AdministrativeUnit.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /directory/administrativeUnits/{id}` — Get administrativeUnit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
            /// - application: `AdministrativeUnit.Read.All` and 3 more
            pub fn get(&self) -> Get<models::AdministrativeUnit> {
                let operation = &Operation {
                    name: "administrativeUnit: get",
                    method: Method::Get,
                    path: "/directory/administrativeUnits/{id}",
                    pages: &["administrativeunit-get"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /directory/administrativeUnits/{id}` — Update administrativeUnit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.ReadWrite.All`
            /// - application: `AdministrativeUnit.ReadWrite.All`
            pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
                let operation = &Operation {
                    name: "administrativeUnit: update",
                    method: Method::Patch,
                    path: "/directory/administrativeUnits/{id}",
                    pages: &["administrativeunit-update"],
                    work: "AdministrativeUnit.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/directory/administrativeUnits/{id}/members`
            pub fn members(&self) -> members::Members {
                members::Members(self.0.name("members"))
            }

            /// `/directory/administrativeUnits/{id}/scopedRoleMembers`
            pub fn scoped_role_members(&self) -> scoped_role_members::ScopedRoleMembers {
                scoped_role_members::ScopedRoleMembers(self.0.name("scopedRoleMembers"))
            }
        }

        /// `/directory/administrativeUnits/{id}/members`
        pub mod members {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation, Reference};

            crate::runtime::node! {
                /// `/directory/administrativeUnits/{id}/members`
                Members
            }

            impl Members {
                /// `POST /directory/administrativeUnits/{id}/members/$ref` — Add a member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AdministrativeUnit.ReadWrite.All`
                /// - application: `AdministrativeUnit.ReadWrite.All`
                pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                    let operation = &Operation {
                        name: "administrativeUnit: add_ref",
                        method: Method::Post,
                        path: "/directory/administrativeUnits/{id}/members/$ref",
                        pages: &["administrativeunit-post-members"],
                        work: "AdministrativeUnit.ReadWrite.All",
                        personal: "",
                        application: "AdministrativeUnit.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation).reference(body)
                }

                /// `GET /directory/administrativeUnits/{id}/members` — List members
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
                /// - application: `AdministrativeUnit.Read.All` and 3 more
                pub fn list(&self) -> List<models::User> {
                    let operation = &Operation {
                        name: "administrativeUnit: list",
                        method: Method::Get,
                        path: "/directory/administrativeUnits/{id}/members",
                        pages: &["administrativeunit-list-members"],
                        work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `GET /directory/administrativeUnits/{id}/members/$ref` — List members
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
                /// - application: `AdministrativeUnit.Read.All` and 3 more
                pub fn list_refs(&self) -> List<models::User> {
                    let operation = &Operation {
                        name: "administrativeUnit: list_refs",
                        method: Method::Get,
                        path: "/directory/administrativeUnits/{id}/members/$ref",
                        pages: &["administrativeunit-list-members"],
                        work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.name("$ref").list(operation)
                }

                /// `/directory/administrativeUnits/{id}/members/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/directory/administrativeUnits/{id}/members/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/administrativeUnits/{id}/members/{id}`
                    Id
                }

                impl Id {
                    /// `GET /directory/administrativeUnits/{id}/members/{id}` — Get a member
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-members?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
                    /// - application: `AdministrativeUnit.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::User> {
                        let operation = &Operation {
                            name: "administrativeUnit: get",
                            method: Method::Get,
                            path: "/directory/administrativeUnits/{id}/members/{id}",
                            pages: &["administrativeunit-get-members"],
                            work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                            personal: "",
                            application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `DELETE /directory/administrativeUnits/{id}/members/{id}/$ref` — Remove a member
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AdministrativeUnit.ReadWrite.All`
                    /// - application: `AdministrativeUnit.ReadWrite.All`
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "administrativeUnit: remove_ref",
                            method: Method::Delete,
                            path: "/directory/administrativeUnits/{id}/members/{id}/$ref",
                            pages: &["administrativeunit-delete-members"],
                            work: "AdministrativeUnit.ReadWrite.All",
                            personal: "",
                            application: "AdministrativeUnit.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }
                }
            }
        }

        /// `/directory/administrativeUnits/{id}/scopedRoleMembers`
        pub mod scoped_role_members {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/directory/administrativeUnits/{id}/scopedRoleMembers`
                ScopedRoleMembers
            }

            impl ScopedRoleMembers {
                /// `POST /directory/administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
                    let operation = &Operation {
                        name: "administrativeUnit: create",
                        method: Method::Post,
                        path: "/directory/administrativeUnits/{id}/scopedRoleMembers",
                        pages: &["administrativeunit-post-scopedrolemembers"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 3 more
                /// - application: `RoleManagement.Read.Directory` and 3 more
                pub fn list(&self) -> List<models::ScopedRoleMembership> {
                    let operation = &Operation {
                        name: "administrativeUnit: list",
                        method: Method::Get,
                        path: "/directory/administrativeUnits/{id}/scopedRoleMembers",
                        pages: &["administrativeunit-list-scopedrolemembers"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/directory/administrativeUnits/{id}/scopedRoleMembers/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/directory/administrativeUnits/{id}/scopedRoleMembers/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/administrativeUnits/{id}/scopedRoleMembers/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-1.0)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RoleManagement.ReadWrite.Directory`
                    /// - application: `RoleManagement.ReadWrite.Directory`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "administrativeUnit: delete",
                            method: Method::Delete,
                            path: "/directory/administrativeUnits/{id}/scopedRoleMembers/{id}",
                            pages: &["administrativeunit-delete-scopedrolemembers"],
                            work: "RoleManagement.ReadWrite.Directory",
                            personal: "",
                            application: "RoleManagement.ReadWrite.Directory",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RoleManagement.Read.Directory` and 3 more
                    /// - application: `RoleManagement.Read.Directory` and 3 more
                    pub fn get(&self) -> Get<models::ScopedRoleMembership> {
                        let operation = &Operation {
                            name: "administrativeUnit: get",
                            method: Method::Get,
                            path: "/directory/administrativeUnits/{id}/scopedRoleMembers/{id}",
                            pages: &["administrativeunit-get-scopedrolemembers"],
                            work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                            personal: "",
                            application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/directory/deletedItems`
pub mod deleted_items {
    use super::models;

    crate::runtime::node! {
        /// `/directory/deletedItems`
        DeletedItems
    }

    impl DeletedItems {
        /// `/directory/deletedItems/microsoft.graph.application`
        pub fn as_application(&self) -> as_application::AsApplication {
            as_application::AsApplication(self.0.name("microsoft.graph.application"))
        }

        /// `/directory/deletedItems/microsoft.graph.device`
        pub fn as_device(&self) -> as_device::AsDevice {
            as_device::AsDevice(self.0.name("microsoft.graph.device"))
        }

        /// `/directory/deletedItems/microsoft.graph.group`
        pub fn as_group(&self) -> as_group::AsGroup {
            as_group::AsGroup(self.0.name("microsoft.graph.group"))
        }

        /// `/directory/deletedItems/microsoft.graph.servicePrincipal`
        pub fn as_service_principal(&self) -> as_service_principal::AsServicePrincipal {
            as_service_principal::AsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
        }

        /// `/directory/deletedItems/microsoft.graph.user`
        pub fn as_user(&self) -> as_user::AsUser {
            as_user::AsUser(self.0.name("microsoft.graph.user"))
        }

        /// `/directory/deletedItems/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/directory/deletedItems/microsoft.graph.application`
    pub mod as_application {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/microsoft.graph.application`
            AsApplication
        }

        impl AsApplication {
            /// `GET /directory/deleteditems/microsoft.graph.application` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.application",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deletedItems/microsoft.graph.device`
    pub mod as_device {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/microsoft.graph.device`
            AsDevice
        }

        impl AsDevice {
            /// `GET /directory/deletedItems/microsoft.graph.device` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deletedItems/microsoft.graph.device",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deletedItems/microsoft.graph.group`
    pub mod as_group {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/microsoft.graph.group`
            AsGroup
        }

        impl AsGroup {
            /// `GET /directory/deletedItems/microsoft.graph.group` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deletedItems/microsoft.graph.group",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deletedItems/microsoft.graph.servicePrincipal`
    pub mod as_service_principal {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/microsoft.graph.servicePrincipal`
            AsServicePrincipal
        }

        impl AsServicePrincipal {
            /// `GET /directory/deleteditems/microsoft.graph.servicePrincipal` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deleteditems/microsoft.graph.servicePrincipal",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deletedItems/microsoft.graph.user`
    pub mod as_user {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/microsoft.graph.user`
            AsUser
        }

        impl AsUser {
            /// `GET /directory/deletedItems/microsoft.graph.user` — List deletedItems directory objects
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 7 more
            pub fn list(&self) -> List<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: list",
                    method: Method::Get,
                    path: "/directory/deletedItems/microsoft.graph.user",
                    pages: &["directory-deleteditems-list"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/directory/deletedItems/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/directory/deletedItems/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/deletedItems/{id}` — Permanently delete item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All` and 3 more
            /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "deleteditems: delete",
                    method: Method::Delete,
                    path: "/directory/deletedItems/{id}",
                    pages: &["directory-deleteditems-delete"],
                    work: "Application.ReadWrite.All Directory.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /directory/deletedItems/{id}` — Get deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.Read.All` and 7 more
            /// - application: `Application.Read.All` and 8 more
            pub fn get(&self) -> Get<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: get",
                    method: Method::Get,
                    path: "/directory/deletedItems/{id}",
                    pages: &["directory-deleteditems-get"],
                    work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /directory/deletedItems/{id}/restore` — Restore deleted item
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Application.ReadWrite.OwnedBy` and 3 more
            pub fn restore(&self) -> Call<models::DirectoryObject> {
                let operation = &Operation {
                    name: "deleteditems: restore",
                    method: Method::Post,
                    path: "/directory/deletedItems/{id}/restore",
                    pages: &["directory-deleteditems-restore"],
                    work: "Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All",
                };
                self.0.name("restore").call(operation)
            }
        }
    }
}

/// `/directory/federationConfigurations`
pub mod federation_configurations {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/directory/federationConfigurations`
        FederationConfigurations
    }

    impl FederationConfigurations {
        /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
        pub fn as_saml_or_ws_fed_external_domain_federation(
            &self,
        ) -> as_saml_or_ws_fed_external_domain_federation::AsSamlOrWsFedExternalDomainFederation
        {
            as_saml_or_ws_fed_external_domain_federation::AsSamlOrWsFedExternalDomainFederation(
                self.0.name("graph.samlOrWsFedExternalDomainFederation"),
            )
        }

        /// `/directory/federationConfigurations/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }

        /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
        pub fn saml_or_ws_fed_external_domain_federation(
            &self,
        ) -> saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation
        {
            saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation(
                self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
            )
        }
    }

    /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
    pub mod as_saml_or_ws_fed_external_domain_federation {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`
            AsSamlOrWsFedExternalDomainFederation
        }

        impl AsSamlOrWsFedExternalDomainFederation {
            /// `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` — List samlOrWsFedExternalDomainFederations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
            pub fn list(&self) -> List<models::SamlOrWsFedExternalDomainFederation> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: list",
                    method: Method::Get,
                    path: "/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation",
                    pages: &["samlorwsfedexternaldomainfederation-list", "samlorwsfedexternaldomainfederation-get"],
                    work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`
                Id
            }

            impl Id {
                /// `PATCH /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}` — Update samlOrWsFedExternalDomainFederation
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityProvider.ReadWrite.All`
                /// - application: `IdentityProvider.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::SamlOrWsFedExternalDomainFederation,
                ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
                    let operation = &Operation {
                        name: "samlOrWsFedExternalDomainFederation: update",
                        method: Method::Patch,
                        path: "/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}",
                        pages: &["samlorwsfedexternaldomainfederation-update"],
                        work: "IdentityProvider.ReadWrite.All",
                        personal: "",
                        application: "IdentityProvider.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/directory/federationConfigurations/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/{id}`
            Id
        }

        impl Id {
            /// `DELETE /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}` — Delete samlOrWsFedExternalDomainFederation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Domain.ReadWrite.All`
            /// - application: `Domain.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: delete",
                    method: Method::Delete,
                    path: "/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}",
                    pages: &["samlorwsfedexternaldomainfederation-delete"],
                    work: "Domain.ReadWrite.All",
                    personal: "",
                    application: "Domain.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
            pub fn saml_or_ws_fed_external_domain_federation(
                &self,
            ) -> saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation
            {
                saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederation(
                    self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
                )
            }
        }

        /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
        pub mod saml_or_ws_fed_external_domain_federation {
            use super::models;

            crate::runtime::node! {
                /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation`
                SamlOrWsFedExternalDomainFederation
            }

            impl SamlOrWsFedExternalDomainFederation {
                /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
                pub fn domains(&self) -> domains::Domains {
                    domains::Domains(self.0.name("domains"))
                }
            }

            /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
            pub mod domains {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains`
                    Domains
                }

                impl Domains {
                    /// `POST /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains` — Create externalDomainName
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post-domains?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityProvider.ReadWrite.All`
                    /// - application: `IdentityProvider.ReadWrite.Alll`
                    pub fn create(&self, body: models::ExternalDomainName) -> Call<models::ExternalDomainName> {
                        let operation = &Operation {
                            name: "samlOrWsFedExternalDomainFederation: create",
                            method: Method::Post,
                            path: "/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains",
                            pages: &["samlorwsfedexternaldomainfederation-post-domains"],
                            work: "IdentityProvider.ReadWrite.All",
                            personal: "",
                            application: "IdentityProvider.ReadWrite.Alll",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
    pub mod saml_or_ws_fed_external_domain_federation {
        use super::{models, requests};
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`
            SamlOrWsFedExternalDomainFederation
        }

        impl SamlOrWsFedExternalDomainFederation {
            /// `POST /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation` — Create samlOrWsFedExternalDomainFederation
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityProvider.ReadWrite.All`
            /// - application: `IdentityProvider.ReadWrite.All`
            pub fn call(
                &self,
                body: requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationRequest,
            ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
                let operation = &Operation {
                    name: "samlOrWsFedExternalDomainFederation: call",
                    method: Method::Post,
                    path: "/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation",
                    pages: &["samlorwsfedexternaldomainfederation-post"],
                    work: "IdentityProvider.ReadWrite.All",
                    personal: "",
                    application: "IdentityProvider.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}`
                Id
            }

            impl Id {
                /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
                pub fn domains(&self) -> domains::Domains {
                    domains::Domains(self.0.name("domains"))
                }
            }

            /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
            pub mod domains {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`
                    Domains
                }

                impl Domains {
                    /// `GET /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains` — List domains
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list-domains?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
                    /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
                    pub fn list(&self) -> List<models::ExternalDomainName> {
                        let operation = &Operation {
                            name: "samlOrWsFedExternalDomainFederation: list",
                            method: Method::Get,
                            path: "/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains",
                            pages: &["samlorwsfedexternaldomainfederation-list-domains"],
                            work: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                            personal: "",
                            application: "IdentityProvider.Read.All IdentityProvider.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}
