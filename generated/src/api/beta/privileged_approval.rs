// Written by `cargo xtask gen`; do not edit.
//! `/privilegedApproval`

use super::models;
use crate::runtime::{Call, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/privilegedApproval`
    PrivilegedApproval
}

impl PrivilegedApproval {
    /// `POST /privilegedApproval` — Create privilegedApproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-post-privilegedapproval?view=graph-rest-beta)
    /// Status: 201, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn create(&self, body: models::PrivilegedApproval) -> Call<models::PrivilegedApproval> {
        let operation = &Operation {
            name: "privilegedApproval: create",
            method: Method::Post,
            path: "/privilegedApproval",
            pages: &["privilegedapproval-post-privilegedapproval"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /privilegedApproval` — List privilegedApproval
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-list?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
    pub fn list(&self) -> List<models::PrivilegedApproval> {
        let operation = &Operation {
            name: "privilegedApproval: list",
            method: Method::Get,
            path: "/privilegedApproval",
            pages: &["privilegedapproval-list"],
            work: "PrivilegedAccess.ReadWrite.AzureAD",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `GET /privilegedApproval/myRequests` — privilegedApproval: myRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-myrequests?view=graph-rest-beta)
    /// Status: 200, 403.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.AccessAsUser.All`
    pub fn my_requests(&self) -> Get<models::PrivilegedApproval> {
        let operation = &Operation {
            name: "privilegedApproval: my_requests",
            method: Method::Get,
            path: "/privilegedApproval/myRequests",
            pages: &["privilegedapproval-myrequests"],
            work: "Directory.AccessAsUser.All",
            personal: "",
            application: "",
        };
        self.0.name("myRequests").get(operation)
    }

    /// `/privilegedApproval/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/privilegedApproval/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/privilegedApproval/{id}`
        Id
    }

    impl Id {
        /// `GET /privilegedApproval/{id}` — Get privilegedApproval
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-get?view=graph-rest-beta)
        /// Status: 200, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
        pub fn get(&self) -> Get<models::PrivilegedApproval> {
            let operation = &Operation {
                name: "privilegedApproval: get",
                method: Method::Get,
                path: "/privilegedApproval/{id}",
                pages: &["privilegedapproval-get"],
                work: "PrivilegedAccess.ReadWrite.AzureAD",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /privilegedApproval/{id}` — Update privilegedapproval
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/privilegedapproval-update?view=graph-rest-beta)
        /// Status: 204, 403.
        /// Permissions, least privileged first:
        /// - work or school account: `PrivilegedAccess.ReadWrite.AzureAD`
        pub fn update(&self, body: models::PrivilegedApproval) -> Call<()> {
            let operation = &Operation {
                name: "privilegedApproval: update",
                method: Method::Patch,
                path: "/privilegedApproval/{id}",
                pages: &["privilegedapproval-update"],
                work: "PrivilegedAccess.ReadWrite.AzureAD",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}
