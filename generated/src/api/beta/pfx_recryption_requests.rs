// Written by `cargo xtask gen`; do not edit.
//! `/pfxRecryptionRequests`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/pfxRecryptionRequests`
    PfxRecryptionRequests
}

impl PfxRecryptionRequests {
    /// `POST /pfxRecryptionRequests` — Create pfxRecryptionRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::PfxRecryptionRequest) -> Call<models::PfxRecryptionRequest> {
        let operation = &Operation {
            name: "pfxRecryptionRequest: create",
            method: Method::Post,
            path: "/pfxRecryptionRequests",
            pages: &["intune-raimportcerts-pfxrecryptionrequest-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /pfxRecryptionRequests` — List pfxRecryptionRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::PfxRecryptionRequest> {
        let operation = &Operation {
            name: "pfxRecryptionRequest: list",
            method: Method::Get,
            path: "/pfxRecryptionRequests",
            pages: &["intune-raimportcerts-pfxrecryptionrequest-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/pfxRecryptionRequests/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/pfxRecryptionRequests/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/pfxRecryptionRequests/{id}`
        Id
    }

    impl Id {
        /// `DELETE /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Delete pfxRecryptionRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "pfxRecryptionRequest: delete",
                method: Method::Delete,
                path: "/pfxRecryptionRequests/{pfxRecryptionRequestsId}",
                pages: &["intune-raimportcerts-pfxrecryptionrequest-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Get pfxRecryptionRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::PfxRecryptionRequest> {
            let operation = &Operation {
                name: "pfxRecryptionRequest: get",
                method: Method::Get,
                path: "/pfxRecryptionRequests/{pfxRecryptionRequestsId}",
                pages: &["intune-raimportcerts-pfxrecryptionrequest-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /pfxRecryptionRequests/{pfxRecryptionRequestsId}` — Update pfxRecryptionRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxrecryptionrequest-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::PfxRecryptionRequest) -> Call<models::PfxRecryptionRequest> {
            let operation = &Operation {
                name: "pfxRecryptionRequest: update",
                method: Method::Patch,
                path: "/pfxRecryptionRequests/{pfxRecryptionRequestsId}",
                pages: &["intune-raimportcerts-pfxrecryptionrequest-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
