// Written by `cargo xtask gen`; do not edit.
//! `/privilegedRoleAssignments`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/privilegedRoleAssignments`
    PrivilegedRoleAssignments
}

impl PrivilegedRoleAssignments {
    /// `POST /privilegedRoleAssignments` — Create privilegedRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-post-privilegedroleassignments?view=graph-rest-beta)
    /// Status: 201, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn create(&self, body: models::PrivilegedRoleAssignment) -> Call<models::PrivilegedRoleAssignment> {
        let operation = &Operation {
            name: "privilegedRoleAssignment: create",
            method: Method::Post,
            path: "/privilegedRoleAssignments",
            pages: &["privilegedroleassignment-post-privilegedroleassignments"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /privilegedRoleAssignments` — List privilegedRoleAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn list(&self) -> List<models::PrivilegedRoleAssignment> {
        let operation = &Operation {
            name: "privilegedRoleAssignment: list",
            method: Method::Get,
            path: "/privilegedRoleAssignments",
            pages: &["privilegedroleassignment-list"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `GET /privilegedRoleAssignments/my` — privilegedRoleAssignment: my
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-my?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn my(&self) -> List<models::PrivilegedRoleAssignment> {
        let operation = &Operation {
            name: "privilegedRoleAssignment: my",
            method: Method::Get,
            path: "/privilegedRoleAssignments/my",
            pages: &["privilegedroleassignment-my"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.name("my").list(operation)
    }

    /// `/privilegedRoleAssignments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/privilegedRoleAssignments/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/privilegedRoleAssignments/{id}`
        Id
    }

    impl Id {
        /// `DELETE /privilegedRoleAssignments/{id}` — Delete privilegedRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-delete?view=graph-rest-beta)
        /// Status: 204, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "privilegedRoleAssignment: delete",
                method: Method::Delete,
                path: "/privilegedRoleAssignments/{id}",
                pages: &["privilegedroleassignment-delete"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /privilegedRoleAssignments/{id}` — Get privilegedRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-get?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn get(&self) -> Get<models::PrivilegedRoleAssignment> {
            let operation = &Operation {
                name: "privilegedRoleAssignment: get",
                method: Method::Get,
                path: "/privilegedRoleAssignments/{id}",
                pages: &["privilegedroleassignment-get"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /privilegedRoleAssignments/{id}/makeEligible` — privilegedRoleAssignment: makeEligible
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-makeeligible?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn make_eligible(&self) -> Call<models::PrivilegedRoleAssignment> {
            let operation = &Operation {
                name: "privilegedRoleAssignment: make_eligible",
                method: Method::Post,
                path: "/privilegedRoleAssignments/{id}/makeEligible",
                pages: &["privilegedroleassignment-makeeligible"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.name("makeEligible").call(operation)
        }

        /// `POST /privilegedRoleAssignments/{id}/makePermanent` — privilegedRoleAssignment: makePermanent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedroleassignment-makepermanent?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.AccessAsUser.All`
        pub fn make_permanent(
            &self,
            body: requests::privileged_role_assignment::MakePermanentRequest,
        ) -> Call<models::PrivilegedRoleAssignment> {
            let operation = &Operation {
                name: "privilegedRoleAssignment: make_permanent",
                method: Method::Post,
                path: "/privilegedRoleAssignments/{id}/makePermanent",
                pages: &["privilegedroleassignment-makepermanent"],
                work: "Directory.AccessAsUser.All",
                personal: "",
                application: "",
            };
            self.0.name("makePermanent").call(operation).json(body)
        }

        /// `/privilegedRoleAssignments/{id}/roleInfo`
        pub fn role_info(&self) -> role_info::RoleInfo {
            role_info::RoleInfo(self.0.name("roleInfo"))
        }
    }

    /// `/privilegedRoleAssignments/{id}/roleInfo`
    pub mod role_info {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/privilegedRoleAssignments/{id}/roleInfo`
            RoleInfo
        }

        impl RoleInfo {
            /// `GET /privilegedRoleAssignments/{id}/roleInfo` — Get privilegedRole
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/privilegedrole-get?view=graph-rest-beta)
            /// Status: 200, 403.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All`
            pub fn get(&self) -> Get<models::PrivilegedRole> {
                let operation = &Operation {
                    name: "privilegedRole: get",
                    method: Method::Get,
                    path: "/privilegedRoleAssignments/{id}/roleInfo",
                    pages: &["privilegedrole-get"],
                    work: "Directory.AccessAsUser.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}
