// Written by `cargo xtask gen`; do not edit.
//! `/privilegedRoles`

use super::{models, requests};
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/privilegedRoles`
    PrivilegedRoles
}

impl PrivilegedRoles {
    /// `GET /privilegedRoles` — List privilegedRoles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn list(&self) -> List<models::PrivilegedRole> {
        let operation = &Operation {
            name: "privilegedRole: list",
            method: Method::Get,
            path: "/privilegedRoles",
            pages: &["privilegedrole-list"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/privilegedRoles/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/privilegedRoles/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/privilegedRoles/{id}`
        Id
    }

    impl Id {
        /// `GET /privilegedRoles/{id}` — Get privilegedRole
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/privilegedrolesummary-get?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn get(&self) -> Get<models::PrivilegedRole> {
            let operation = &Operation {
                name: "privilegedRole: get",
                method: Method::Get,
                path: "/privilegedRoles/{id}",
                pages: &["privilegedrole-get", "privilegedrolesummary-get"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /privilegedRoles/{id}/selfActivate` — privilegedRole: selfActivate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-selfactivate?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn self_activate(
            &self,
            body: requests::privileged_role::SelfActivateRequest,
        ) -> Call<models::PrivilegedRoleAssignment> {
            let operation = &Operation {
                name: "privilegedRole: self_activate",
                method: Method::Post,
                path: "/privilegedRoles/{id}/selfActivate",
                pages: &["privilegedrole-selfactivate"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.name("selfActivate").call(operation).json(body)
        }

        /// `POST /privilegedRoles/{id}/selfDeactivate` — privilegedRole: selfDeactivate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-selfdeactivate?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn self_deactivate(&self) -> Call<models::PrivilegedRoleAssignment> {
            let operation = &Operation {
                name: "privilegedRole: self_deactivate",
                method: Method::Post,
                path: "/privilegedRoles/{id}/selfDeactivate",
                pages: &["privilegedrole-selfdeactivate"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.name("selfDeactivate").call(operation)
        }

        /// `/privilegedRoles/{id}/assignments`
        pub fn assignments(&self) -> assignments::Assignments {
            assignments::Assignments(self.0.name("assignments"))
        }

        /// `/privilegedRoles/{id}/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/privilegedRoles/{id}/assignments`
    pub mod assignments {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedRoles/{id}/assignments`
            Assignments
        }

        impl Assignments {
            /// `GET /privilegedRoles/{id}/assignments` — List assignments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-list-assignments?view=graph-rest-beta)
            /// Status: 200, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All`
            pub fn list(&self) -> List<models::PrivilegedRoleAssignment> {
                let operation = &Operation {
                    name: "privilegedRole: list",
                    method: Method::Get,
                    path: "/privilegedRoles/{id}/assignments",
                    pages: &["privilegedrole-list-assignments"],
                    work: "Directory.AccessAsUser.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/privilegedRoles/{id}/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedRoles/{id}/settings`
            Settings
        }

        impl Settings {
            /// `GET /privilegedRoles/{id}/settings` — Get privilegedRoleSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/privilegedrolesettings-get?view=graph-rest-beta)
            /// Status: 200, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All`
            pub fn get(&self) -> Get<models::PrivilegedRoleSettings> {
                let operation = &Operation {
                    name: "privilegedRoleSettings: get",
                    method: Method::Get,
                    path: "/privilegedRoles/{id}/settings",
                    pages: &["privilegedrolesettings-get"],
                    work: "Directory.AccessAsUser.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PUT /privilegedRoles/{id}/settings` — Update privilegedRoleSettings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/privilegedrolesettings-update?view=graph-rest-beta)
            /// Required: `elevationDuration`, `id`, `isMfaOnElevationConfigurable`, `maxElavationDuration`, `mfaOnElevation`, `minElevationDuration`, `notificationToUserOnElevation`, `ticketingInfoOnElevation`, `approvalOnElevation`. Status: 204, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
            pub fn replace(&self, body: models::PrivilegedRoleSettings) -> Call<()> {
                let operation = &Operation {
                    name: "privilegedRoleSettings: replace",
                    method: Method::Put,
                    path: "/privilegedRoles/{id}/settings",
                    pages: &["privilegedrolesettings-update"],
                    work: "PrivilegedAccess.ReadWrite.AzureAD",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
