// Written by `cargo xtask gen`; do not edit.
//! `/administrativeUnits`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/administrativeUnits`
    AdministrativeUnits
}

impl AdministrativeUnits {
    /// `POST /administrativeUnits` — Create administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `AdministrativeUnit.ReadWrite.All`
    /// - application: `AdministrativeUnit.ReadWrite.All`
    pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "directory: create",
            method: Method::Post,
            path: "/administrativeUnits",
            pages: &["directory-post-administrativeunits"],
            work: "AdministrativeUnit.ReadWrite.All",
            personal: "",
            application: "AdministrativeUnit.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /administrativeUnits/delta` — administrativeUnit: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
    /// - application: `AdministrativeUnit.Read.All` and 3 more
    pub fn delta(&self) -> List<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "administrativeUnit: delta",
            method: Method::Get,
            path: "/administrativeUnits/delta",
            pages: &["administrativeunit-delta"],
            work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
    /// - application: `AdministrativeUnit.Read.All` and 3 more
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let operation = &Operation {
            name: "directory: list",
            method: Method::Get,
            path: "/administrativeUnits",
            pages: &["directory-list-administrativeunits"],
            work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
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

/// `/administrativeUnits/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/administrativeUnits/{id}`
        Id
    }

    impl Id {
        /// `DELETE /administrativeUnits/{id}` — Delete administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.ReadWrite.All`
        /// - application: `AdministrativeUnit.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "administrativeUnit: delete",
                method: Method::Delete,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-delete"],
                work: "AdministrativeUnit.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /administrativeUnits/{id}` — Get administrativeUnit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
        /// - application: `AdministrativeUnit.Read.All` and 3 more
        pub fn get(&self) -> Get<models::AdministrativeUnit> {
            let operation = &Operation {
                name: "administrativeUnit: get",
                method: Method::Get,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-get"],
                work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /administrativeUnits/{id}` — Update administrativeunit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AdministrativeUnit.ReadWrite.All`
        /// - application: `AdministrativeUnit.ReadWrite.All`
        pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
            let operation = &Operation {
                name: "administrativeUnit: update",
                method: Method::Patch,
                path: "/administrativeUnits/{id}",
                pages: &["administrativeunit-update"],
                work: "AdministrativeUnit.ReadWrite.All",
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

    /// `/administrativeUnits/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /administrativeunits/{administrativeUnitId}/extensions` — Create openTypeExtension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 6 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/administrativeunits/{administrativeUnitId}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/administrativeUnits/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/administrativeUnits/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Delete openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Tasks.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/administrativeUnits/{administrativeUnitId}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Get openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 6 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{administrativeUnitId}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                        personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /administrativeUnits/{administrativeUnitId}/extensions/{extensionId}` — Update openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/administrativeUnits/{administrativeUnitId}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/administrativeUnits/{id}/members`
    pub mod members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/members`
            Members
        }

        impl Members {
            /// `POST /administrativeUnits/{id}/members` — Add a member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
            /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 204, 201.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more
            /// - application: `AdministrativeUnit.ReadWrite.All` and 3 more
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Group>> {
                let operation = &Operation {
                    name: "administrativeUnit: add_ref",
                    method: Method::Post,
                    path: "/administrativeUnits/{id}/members",
                    pages: &["administrativeunit-post-members"],
                    work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All Group.Create Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.call(operation).reference(body)
            }

            /// `POST /administrativeUnits/{id}/members/$ref` — Add a member
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
            /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 204, 201.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more
            /// - application: `AdministrativeUnit.ReadWrite.All` and 3 more
            pub fn create_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Group>> {
                let operation = &Operation {
                    name: "administrativeUnit: create_ref",
                    method: Method::Post,
                    path: "/administrativeUnits/{id}/members/$ref",
                    pages: &["administrativeunit-post-members"],
                    work: "AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.ReadWrite.All Group.Create Group.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /administrativeUnits/{id}/members` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
            /// - application: `AdministrativeUnit.Read.All` and 3 more
            pub fn list(&self) -> List<models::User> {
                let operation = &Operation {
                    name: "administrativeUnit: list",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/members",
                    pages: &["administrativeunit-list-members"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    personal: "",
                    application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `GET /administrativeUnits/{id}/members/$ref` — List members
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
            /// - application: `AdministrativeUnit.Read.All` and 3 more
            pub fn list_refs(&self) -> List<models::User> {
                let operation = &Operation {
                    name: "administrativeUnit: list_refs",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/members/$ref",
                    pages: &["administrativeunit-list-members"],
                    work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
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

        /// `/administrativeUnits/{id}/members/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/members/{id}`
                Id
            }

            impl Id {
                /// `GET /administrativeUnits/{id}/members/{id}` — Get a member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-members?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AdministrativeUnit.Read.All` and 3 more
                /// - application: `AdministrativeUnit.Read.All` and 3 more
                pub fn get(&self) -> Get<models::User> {
                    let operation = &Operation {
                        name: "administrativeUnit: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{id}/members/{id}",
                        pages: &["administrativeunit-get-members"],
                        work: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                        personal: "",
                        application: "AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `DELETE /administrativeUnits/{id}/members/{id}/$ref` — Remove a member
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AdministrativeUnit.ReadWrite.All`
                /// - application: `AdministrativeUnit.ReadWrite.All`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "administrativeUnit: remove_ref",
                        method: Method::Delete,
                        path: "/administrativeUnits/{id}/members/{id}/$ref",
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

    /// `/administrativeUnits/{id}/scopedRoleMembers`
    pub mod scoped_role_members {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/administrativeUnits/{id}/scopedRoleMembers`
            ScopedRoleMembers
        }

        impl ScopedRoleMembers {
            /// `POST /administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.ReadWrite.Directory`
            /// - application: `RoleManagement.ReadWrite.Directory`
            pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "administrativeUnit: create",
                    method: Method::Post,
                    path: "/administrativeUnits/{id}/scopedRoleMembers",
                    pages: &["administrativeunit-post-scopedrolemembers"],
                    work: "RoleManagement.ReadWrite.Directory",
                    personal: "",
                    application: "RoleManagement.ReadWrite.Directory",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RoleManagement.Read.Directory` and 3 more
            /// - application: `RoleManagement.Read.Directory` and 3 more
            pub fn list(&self) -> List<models::ScopedRoleMembership> {
                let operation = &Operation {
                    name: "administrativeUnit: list",
                    method: Method::Get,
                    path: "/administrativeUnits/{id}/scopedRoleMembers",
                    pages: &["administrativeunit-list-scopedrolemembers"],
                    work: "RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All",
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

        /// `/administrativeUnits/{id}/scopedRoleMembers/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/administrativeUnits/{id}/scopedRoleMembers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.ReadWrite.Directory`
                /// - application: `RoleManagement.ReadWrite.Directory`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "administrativeUnit: delete",
                        method: Method::Delete,
                        path: "/administrativeUnits/{id}/scopedRoleMembers/{id}",
                        pages: &["administrativeunit-delete-scopedrolemembers"],
                        work: "RoleManagement.ReadWrite.Directory",
                        personal: "",
                        application: "RoleManagement.ReadWrite.Directory",
                    };
                    self.0.call(operation)
                }

                /// `GET /administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RoleManagement.Read.Directory` and 3 more
                /// - application: `RoleManagement.Read.Directory` and 3 more
                pub fn get(&self) -> Get<models::ScopedRoleMembership> {
                    let operation = &Operation {
                        name: "administrativeUnit: get",
                        method: Method::Get,
                        path: "/administrativeUnits/{id}/scopedRoleMembers/{id}",
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
