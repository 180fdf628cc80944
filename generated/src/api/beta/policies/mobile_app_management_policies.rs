// Written by `cargo xtask gen`; do not edit.
//! `/policies/mobileAppManagementPolicies`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/policies/mobileAppManagementPolicies`
    MobileAppManagementPolicies
}

impl MobileAppManagementPolicies {
    /// `GET /policies/mobileAppManagementPolicies` — List mobileAppManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
    pub fn list(&self) -> List<models::MobilityManagementPolicy> {
        let operation = &Operation {
            name: "mobileappmanagementpolicies: list",
            method: Method::Get,
            path: "/policies/mobileAppManagementPolicies",
            pages: &["mobileappmanagementpolicies-list"],
            work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/policies/mobileAppManagementPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/mobileAppManagementPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/mobileAppManagementPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/mobileAppManagementPolicies/{id}` — Delete mobileAppManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.MobilityManagement`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileappmanagementpolicies: delete",
                method: Method::Delete,
                path: "/policies/mobileAppManagementPolicies/{id}",
                pages: &["mobileappmanagementpolicies-delete"],
                work: "Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /policies/mobileAppManagementPolicies/{id}` — Get mobileAppManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
        pub fn get(&self) -> Get<models::MobilityManagementPolicy> {
            let operation = &Operation {
                name: "mobileappmanagementpolicies: get",
                method: Method::Get,
                path: "/policies/mobileAppManagementPolicies/{id}",
                pages: &["mobileappmanagementpolicies-get"],
                work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/mobileAppManagementPolicies/{id}` — Update mobileAppManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
        pub fn update(&self, body: models::MobilityManagementPolicy) -> Call<Option<models::MobilityManagementPolicy>> {
            let operation = &Operation {
                name: "mobileappmanagementpolicies: update",
                method: Method::Patch,
                path: "/policies/mobileAppManagementPolicies/{id}",
                pages: &["mobileappmanagementpolicies-update"],
                work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/mobileAppManagementPolicies/{id}/includedGroups`
        pub fn included_groups(&self) -> included_groups::IncludedGroups {
            included_groups::IncludedGroups(self.0.name("includedGroups"))
        }
    }

    /// `/policies/mobileAppManagementPolicies/{id}/includedGroups`
    pub mod included_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/policies/mobileAppManagementPolicies/{id}/includedGroups`
            IncludedGroups
        }

        impl IncludedGroups {
            /// `POST /policies/mobileAppManagementPolicies/{id}/includedGroups/$ref` — Add includedGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-post-includedgroups?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "mobileappmanagementpolicies: add_ref",
                    method: Method::Post,
                    path: "/policies/mobileAppManagementPolicies/{id}/includedGroups/$ref",
                    pages: &["mobileappmanagementpolicies-post-includedgroups"],
                    work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /policies/mobileAppManagementPolicies/{id}/includedGroups` — List includedGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-list-includedgroups?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
            pub fn list(&self) -> List<models::Group> {
                let operation = &Operation {
                    name: "mobileappmanagementpolicies: list",
                    method: Method::Get,
                    path: "/policies/mobileAppManagementPolicies/{id}/includedGroups",
                    pages: &["mobileappmanagementpolicies-list-includedgroups"],
                    work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/policies/mobileAppManagementPolicies/{id}/includedGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/mobileAppManagementPolicies/{id}/includedGroups/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/policies/mobileAppManagementPolicies/{id}/includedGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /policies/mobileAppManagementPolicies/{id}/includedGroups/{id}/$ref` — Delete includedGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/mobileappmanagementpolicies-delete-includedgroups?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.ReadWrite.MobilityManagement`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileappmanagementpolicies: remove_ref",
                        method: Method::Delete,
                        path: "/policies/mobileAppManagementPolicies/{id}/includedGroups/{id}/$ref",
                        pages: &["mobileappmanagementpolicies-delete-includedgroups"],
                        work: "Policy.ReadWrite.MobilityManagement",
                        personal: "",
                        application: "",
                    };
                    self.0.name("$ref").call(operation)
                }
            }
        }
    }
}
