// Written by `cargo xtask gen`; do not edit.
//! `/groupLifecyclePolicies`

use super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groupLifecyclePolicies`
    GroupLifecyclePolicies
}

impl GroupLifecyclePolicies {
    /// `POST /groupLifecyclePolicies` — Create groupLifecyclePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-post-grouplifecyclepolicies?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.ReadWrite.All`
    /// - application: `Directory.ReadWrite.All`
    pub fn create(&self, body: models::GroupLifecyclePolicy) -> Call<models::GroupLifecyclePolicy> {
        let operation = &Operation {
            name: "groupLifecyclePolicy: create",
            method: Method::Post,
            path: "/groupLifecyclePolicies",
            pages: &["grouplifecyclepolicy-post-grouplifecyclepolicies"],
            work: "Directory.ReadWrite.All",
            personal: "",
            application: "Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groupLifecyclePolicies` — List groupLifecyclePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupLifecyclePolicy> {
        let operation = &Operation {
            name: "groupLifecyclePolicy: list",
            method: Method::Get,
            path: "/groupLifecyclePolicies",
            pages: &["grouplifecyclepolicy-list"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groupLifecyclePolicies/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groupLifecyclePolicies/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/groupLifecyclePolicies/{id}`
        Id
    }

    impl Id {
        /// `POST /groupLifecyclePolicies/{id}/addGroup` — groupLifecyclePolicy: addGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Directory.ReadWrite.All`
        pub fn add_group(&self, body: requests::group_lifecycle_policy::AddGroupRequest) -> Call<Object> {
            let operation = &Operation {
                name: "groupLifecyclePolicy: add_group",
                method: Method::Post,
                path: "/groupLifecyclePolicies/{id}/addGroup",
                pages: &["grouplifecyclepolicy-addgroup"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.name("addGroup").call(operation).json(body)
        }

        /// `DELETE /groupLifecyclePolicies/{id}` — Delete groupLifecyclePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Directory.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupLifecyclePolicy: delete",
                method: Method::Delete,
                path: "/groupLifecyclePolicies/{id}",
                pages: &["grouplifecyclepolicy-delete"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groupLifecyclePolicies/{id}` — Get groupLifecyclePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupLifecyclePolicy> {
            let operation = &Operation {
                name: "groupLifecyclePolicy: get",
                method: Method::Get,
                path: "/groupLifecyclePolicies/{id}",
                pages: &["grouplifecyclepolicy-get"],
                work: "Directory.Read.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /groupLifecyclePolicies/{id}/removeGroup` — groupLifecyclePolicy: removeGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-removegroup?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Directory.ReadWrite.All`
        pub fn remove_group(&self, body: requests::group_lifecycle_policy::RemoveGroupRequest) -> Call<Object> {
            let operation = &Operation {
                name: "groupLifecyclePolicy: remove_group",
                method: Method::Post,
                path: "/groupLifecyclePolicies/{id}/removeGroup",
                pages: &["grouplifecyclepolicy-removegroup"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.name("removeGroup").call(operation).json(body)
        }

        /// `PATCH /groupLifecyclePolicies/{id}` — Update groupLifecyclePolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.ReadWrite.All`
        /// - application: `Directory.ReadWrite.All`
        pub fn update(&self, body: models::GroupLifecyclePolicy) -> Call<models::GroupLifecyclePolicy> {
            let operation = &Operation {
                name: "groupLifecyclePolicy: update",
                method: Method::Patch,
                path: "/groupLifecyclePolicies/{id}",
                pages: &["grouplifecyclepolicy-update"],
                work: "Directory.ReadWrite.All",
                personal: "",
                application: "Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
