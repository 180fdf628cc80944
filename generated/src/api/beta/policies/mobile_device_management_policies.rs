// Written by `cargo xtask gen`; do not edit.
//! `/policies/mobileDeviceManagementPolicies`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/policies/mobileDeviceManagementPolicies`
    MobileDeviceManagementPolicies
}

impl MobileDeviceManagementPolicies {
    /// `GET /policies/mobileDeviceManagementPolicies` — List mobileDeviceManagementPolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
    pub fn list(&self) -> List<models::MobilityManagementPolicy> {
        let operation = &Operation {
            name: "mobiledevicemanagementpolicies: list",
            method: Method::Get,
            path: "/policies/mobileDeviceManagementPolicies",
            pages: &["mobiledevicemanagementpolicies-list"],
            work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/policies/mobileDeviceManagementPolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/policies/mobileDeviceManagementPolicies/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/policies/mobileDeviceManagementPolicies/{id}`
        Id
    }

    impl Id {
        /// `DELETE /policies/mobileDeviceManagementPolicies/{id}` — Delete mobileDeviceManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.MobilityManagement`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobiledevicemanagementpolicies: delete",
                method: Method::Delete,
                path: "/policies/mobileDeviceManagementPolicies/{id}",
                pages: &["mobiledevicemanagementpolicies-delete"],
                work: "Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /policies/mobileDeviceManagementPolicies/{id}` — Get mobileDeviceManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
        pub fn get(&self) -> Get<models::MobilityManagementPolicy> {
            let operation = &Operation {
                name: "mobiledevicemanagementpolicies: get",
                method: Method::Get,
                path: "/policies/mobileDeviceManagementPolicies/{id}",
                pages: &["mobiledevicemanagementpolicies-get"],
                work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /policies/mobileDeviceManagementPolicies/{id}` — Update mobileDeviceManagementPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-update?view=graph-rest-beta)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
        pub fn update(&self, body: models::MobilityManagementPolicy) -> Call<Option<models::MobilityManagementPolicy>> {
            let operation = &Operation {
                name: "mobiledevicemanagementpolicies: update",
                method: Method::Patch,
                path: "/policies/mobileDeviceManagementPolicies/{id}",
                pages: &["mobiledevicemanagementpolicies-update"],
                work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups`
        pub fn included_groups(&self) -> included_groups::IncludedGroups {
            included_groups::IncludedGroups(self.0.name("includedGroups"))
        }
    }

    /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups`
    pub mod included_groups {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation, Reference};

        crate::runtime::node! {
            /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups`
            IncludedGroups
        }

        impl IncludedGroups {
            /// `POST /policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref` — Add includedGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-post-includedgroups?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
            pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
                let operation = &Operation {
                    name: "mobiledevicemanagementpolicies: add_ref",
                    method: Method::Post,
                    path: "/policies/mobileDeviceManagementPolicies/{id}/includedGroups/$ref",
                    pages: &["mobiledevicemanagementpolicies-post-includedgroups"],
                    work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                    personal: "",
                    application: "",
                };
                self.0.name("$ref").call(operation).reference(body)
            }

            /// `GET /policies/mobileDeviceManagementPolicies/{id}/includedGroups` — List includedGroups
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-list-includedgroups?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.MobilityManagement`
            pub fn list(&self) -> List<models::Group> {
                let operation = &Operation {
                    name: "mobiledevicemanagementpolicies: list",
                    method: Method::Get,
                    path: "/policies/mobileDeviceManagementPolicies/{id}/includedGroups",
                    pages: &["mobiledevicemanagementpolicies-list-includedgroups"],
                    work: "Policy.Read.All Policy.ReadWrite.MobilityManagement",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}`
                Id
            }

            impl Id {
                /// `DELETE /policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}/$ref` — Delete includedGroup
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/mobiledevicemanagementpolicies-delete-includedgroups?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Policy.ReadWrite.MobilityManagement`
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobiledevicemanagementpolicies: remove_ref",
                        method: Method::Delete,
                        path: "/policies/mobileDeviceManagementPolicies/{id}/includedGroups/{id}/$ref",
                        pages: &["mobiledevicemanagementpolicies-delete-includedgroups"],
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
