// Written by `cargo xtask gen`; do not edit.
//! `/administrativeUnits`

use crate::runtime::{Call, List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/administrativeUnits`
    AdministrativeUnits
}

impl AdministrativeUnits {
    /// `POST /administrativeUnits` — Create administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-administrativeunits?view=graph-rest-beta)
    /// Permissions: work: `AdministrativeUnit.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::AdministrativeUnit,
    ) -> Call<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "administrativeUnit: create",
            method: Method::Post,
            path: "/administrativeUnits",
            pages: &["administrativeunit-post-administrativeunits"],
            work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "AdministrativeUnit.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /administrativeUnits/delta` — administrativeUnit: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delta?view=graph-rest-beta)
    /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`. Status: 200.
    pub fn delta(&self) -> List<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "administrativeUnit: delta",
            method: Method::Get,
            path: "/administrativeUnits/delta",
            pages: &["administrativeunit-delta"],
            work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /administrativeUnits` — List administrativeUnits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list?view=graph-rest-beta)
    /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "administrativeUnit: list",
            method: Method::Get,
            path: "/administrativeUnits",
            pages: &["administrativeunit-list"],
            work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
            personal: "",
            application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/administrativeUnits/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/administrativeUnits/{id}`
        Id
    }

    impl Id {
        /// `DELETE /administrativeUnits/{id}` — Delete administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-beta)
        /// Permissions: work: `AdministrativeUnit.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "administrativeUnit: delete",
                method: Method::Delete,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-delete"],
                work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "AdministrativeUnit.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /administrativeUnits/{id}` — Get administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-beta)
        /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "administrativeUnit: get",
                method: Method::Get,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-get"],
                work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /administrativeUnits/{id}` — Update administrativeunit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-beta)
        /// Permissions: work: `AdministrativeUnit.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.ReadWrite.All`. Status: 204.
        pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
            let operation = &Operation {
                name: "administrativeUnit: update",
                method: Method::Patch,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-update"],
                work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All",
                personal: "",
                application: "AdministrativeUnit.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/administrativeUnits/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/administrativeUnits/{id}/members`
        pub fn members(&self) -> members::Members {
            members::Members(self.0.name("members"))
        }

        /// `/administrativeUnits/{id}/scopedRoleMembers`
        pub fn scoped_role_members(&self) -> scoped_role_members::ScopedRoleMembers {
            scoped_role_members::ScopedRoleMembers(self.0.name("scopedRoleMembers"))
        }
    }

    pub mod extensions {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /administrativeunits/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            pub fn create(
                &self,
                body: models::OpenTypeExtension,
            ) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/administrativeunits/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/administrativeUnits/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /administrativeUnits/{Id}/extensions/{extensionId}` — Delete open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/administrativeUnits/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /administrativeUnits/{Id}/extensions/{extensionId}` — Get open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /administrativeUnits/{Id}/extensions/{extensionId}` — Update open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                pub fn update(
                    &self,
                    body: models::OpenTypeExtension,
                ) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/administrativeUnits/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    pub mod members {
        use crate::runtime::{Call, List, Method, Operation, Reference};
        use super::models;

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/members`
            Members
        }

        impl Members {
            /// `POST /administrativeUnits/{id}/members/$ref` — Add a member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
            /// Permissions: work: `AdministrativeUnit.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.ReadWrite.All`. Status: 204.
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "administrativeUnit: add_ref",
                    method: Method::Post,
                    path: "/administrativeUnits/{id}/members/$ref",
                    pages: &["administrativeunit-post-members"],
                    work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /administrativeUnits/{id}/members` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
            /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::User> {
                let operation = &Operation {
                    name: "administrativeUnit: list",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/members",
                    pages: &["administrativeunit-list-members"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `GET /administrativeUnits/{id}/members/$ref` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
            /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list_refs(&self) -> List<models::User> {
                let operation = &Operation {
                    name: "administrativeUnit: list_refs",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/members/$ref",
                    pages: &["administrativeunit-list-members"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").list(operation)
            }

            /// `/administrativeUnits/{id}/members/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `GET /administrativeUnits/{id}/members/{id}` — Get a member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-members?view=graph-rest-beta)
                /// Permissions: work: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.Read.All`, `Directory.Read.All`, `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::User> {
                    let operation = &Operation {
                        name: "administrativeUnit: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{id}/members/{id}",
                        pages: &["administrativeunit-get-members"],
                        work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All Directory.AccessAsUser.All",
                        personal: "",
                        application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `DELETE /administrativeUnits/{id}/members/{id}/$ref` — Remove a member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-beta)
                /// Permissions: work: `AdministrativeUnit.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `AdministrativeUnit.ReadWrite.All`. Status: 204.
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "administrativeUnit: remove_ref",
                        method: Method::Delete,
                        path: "/administrativeUnits/{id}/members/{id}/$ref",
                        pages: &["administrativeunit-delete-members"],
                        work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All",
                        personal: "",
                        application: "AdministrativeUnit.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }

    pub mod scoped_role_members {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/scopedRoleMembers`
            ScopedRoleMembers
        }

        impl ScopedRoleMembers {
            /// `POST /administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-beta)
            /// Permissions: work: `RoleManagement.ReadWrite.Directory`, `Directory.AccessAsUser.All`; application: `RoleManagement.ReadWrite.Directory`. Status: 201.
            pub fn create(
                &self,
                body: models::ScopedRoleMembership,
            ) -> Call<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "administrativeUnit: create",
                    method: Method::Post,
                    path: "/administrativeUnits/{id}/scopedRoleMembers",
                    pages: &["administrativeunit-post-scopedrolemembers"],
                    work: "RoleManagement.ReadWrite.Directory Directory.AccessAsUser.All",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-beta)
            /// Permissions: work: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "administrativeUnit: list",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/scopedRoleMembers",
                    pages: &["administrativeunit-list-scopedrolemembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All Directory.AccessAsUser.All",
                    personal: "",
                    application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/administrativeUnits/{id}/scopedRoleMembers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/scopedRoleMembers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-beta)
                /// Permissions: work: `RoleManagement.ReadWrite.Directory`, `Directory.AccessAsUser.All`; application: `RoleManagement.ReadWrite.Directory`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "administrativeUnit: delete",
                        method: Method::Delete,
                        path: "/administrativeUnits/{id}/scopedRoleMembers/{id}",
                        pages: &["administrativeunit-delete-scopedrolemembers"],
                        work: "RoleManagement.ReadWrite.Directory Directory.AccessAsUser.All",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.call(operation)
                }

                /// `GET /administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-beta)
                /// Permissions: work: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`, `Directory.AccessAsUser.All`; application: `RoleManagement.Read.Directory`, `Directory.Read.All`, `RoleManagement.ReadWrite.Directory`, `Directory.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::ScopedRoleMembership> {
                    let operation = &Operation {
                        name: "administrativeUnit: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{id}/scopedRoleMembers/{id}",
                        pages: &["administrativeunit-get-scopedrolemembers"],
                        work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All Directory.AccessAsUser.All",
                        personal: "",
                        application: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }
}
