// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/importedDeviceIdentities`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/importedDeviceIdentities`
    ImportedDeviceIdentities
}

impl ImportedDeviceIdentities {
    /// `POST /deviceManagement/importedDeviceIdentities` — Create importedDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(&self, body: impl Into<models::ImportedDeviceIdentity>) -> Call<models::ImportedDeviceIdentity> {
        let operation = &Operation {
            name: "importedDeviceIdentity: create",
            method: Method::Post,
            path: "/deviceManagement/importedDeviceIdentities",
            pages: &[
                "intune-enrollment-importeddeviceidentity-create",
                "intune-enrollment-importeddeviceidentityresult-create",
            ],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::ImportedDeviceIdentity>::into(body))
    }

    /// `POST /deviceManagement/importedDeviceIdentities/importDeviceIdentityList` — importDeviceIdentityList action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-importdeviceidentitylist?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn import_device_identity_list(
        &self,
        body: requests::imported_device_identity::ImportDeviceIdentityListRequest,
    ) -> Call<Vec<models::ImportedDeviceIdentityResult>> {
        let operation = &Operation {
            name: "importedDeviceIdentity: import_device_identity_list",
            method: Method::Post,
            path: "/deviceManagement/importedDeviceIdentities/importDeviceIdentityList",
            pages: &["intune-enrollment-importeddeviceidentity-importdeviceidentitylist"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("importDeviceIdentityList").call(operation).json(body)
    }

    /// `GET /deviceManagement/importedDeviceIdentities` — List importeddeviceidentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::ImportedDeviceIdentity> {
        let operation = &Operation {
            name: "importedDeviceIdentity: list",
            method: Method::Get,
            path: "/deviceManagement/importedDeviceIdentities",
            pages: &[
                "intune-enrollment-importeddeviceidentity-list",
                "intune-enrollment-importeddeviceidentityresult-list",
            ],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceManagement/importedDeviceIdentities/searchExistingIdentities` — searchExistingIdentities action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-searchexistingidentities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn search_existing_identities(
        &self,
        body: requests::imported_device_identity::SearchExistingIdentitiesRequest,
    ) -> Call<Vec<models::ImportedDeviceIdentity>> {
        let operation = &Operation {
            name: "importedDeviceIdentity: search_existing_identities",
            method: Method::Post,
            path: "/deviceManagement/importedDeviceIdentities/searchExistingIdentities",
            pages: &["intune-enrollment-importeddeviceidentity-searchexistingidentities"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("searchExistingIdentities").call(operation).json(body)
    }

    /// `/deviceManagement/importedDeviceIdentities/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/importedDeviceIdentities/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/importedDeviceIdentities/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Delete importeddeviceidentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "importedDeviceIdentity: delete",
                method: Method::Delete,
                path: "/deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}",
                pages: &[
                    "intune-enrollment-importeddeviceidentity-delete",
                    "intune-enrollment-importeddeviceidentityresult-delete",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Get importedDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::ImportedDeviceIdentity> {
            let operation = &Operation {
                name: "importedDeviceIdentity: get",
                method: Method::Get,
                path: "/deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}",
                pages: &[
                    "intune-enrollment-importeddeviceidentity-get",
                    "intune-enrollment-importeddeviceidentityresult-get",
                ],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}` — Update importedDeviceIdentity
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::ImportedDeviceIdentity>) -> Call<models::ImportedDeviceIdentity> {
            let operation = &Operation {
                name: "importedDeviceIdentity: update",
                method: Method::Patch,
                path: "/deviceManagement/importedDeviceIdentities/{importedDeviceIdentityId}",
                pages: &[
                    "intune-enrollment-importeddeviceidentity-update",
                    "intune-enrollment-importeddeviceidentityresult-update",
                ],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::ImportedDeviceIdentity>::into(body))
        }
    }
}
