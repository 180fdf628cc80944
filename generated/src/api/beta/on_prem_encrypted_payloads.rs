// Written by `cargo xtask gen`; do not edit.
//! `/onPremEncryptedPayloads`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/onPremEncryptedPayloads`
    OnPremEncryptedPayloads
}

impl OnPremEncryptedPayloads {
    /// `POST /onPremEncryptedPayloads` — Create onPremEncryptedPayload
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::OnPremEncryptedPayload) -> Call<models::OnPremEncryptedPayload> {
        let operation = &Operation {
            name: "onPremEncryptedPayload: create",
            method: Method::Post,
            path: "/onPremEncryptedPayloads",
            pages: &["intune-raimportcerts-onpremencryptedpayload-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /onPremEncryptedPayloads` — List onPremEncryptedPayloads
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::OnPremEncryptedPayload> {
        let operation = &Operation {
            name: "onPremEncryptedPayload: list",
            method: Method::Get,
            path: "/onPremEncryptedPayloads",
            pages: &["intune-raimportcerts-onpremencryptedpayload-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/onPremEncryptedPayloads/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/onPremEncryptedPayloads/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/onPremEncryptedPayloads/{id}`
        Id
    }

    impl Id {
        /// `DELETE /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Delete onpremencryptedpayload
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "onPremEncryptedPayload: delete",
                method: Method::Delete,
                path: "/onPremEncryptedPayloads/{onPremEncryptedPayloadsId}",
                pages: &["intune-raimportcerts-onpremencryptedpayload-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Get onPremEncryptedPayload
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnPremEncryptedPayload> {
            let operation = &Operation {
                name: "onPremEncryptedPayload: get",
                method: Method::Get,
                path: "/onPremEncryptedPayloads/{onPremEncryptedPayloadsId}",
                pages: &["intune-raimportcerts-onpremencryptedpayload-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /onPremEncryptedPayloads/{onPremEncryptedPayloadsId}` — Update onPremEncryptedPayload
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-onpremencryptedpayload-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::OnPremEncryptedPayload) -> Call<models::OnPremEncryptedPayload> {
            let operation = &Operation {
                name: "onPremEncryptedPayload: update",
                method: Method::Patch,
                path: "/onPremEncryptedPayloads/{onPremEncryptedPayloadsId}",
                pages: &["intune-raimportcerts-onpremencryptedpayload-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
