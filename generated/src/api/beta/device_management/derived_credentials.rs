// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/derivedCredentials`

use super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/derivedCredentials`
    DerivedCredentials
}

impl DerivedCredentials {
    /// `GET /deviceManagement/derivedCredentials` — List deviceManagementDerivedCredentialSettingses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementDerivedCredentialSettings> {
        let operation = &Operation {
            name: "deviceManagementDerivedCredentialSettings: list",
            method: Method::Get,
            path: "/deviceManagement/derivedCredentials",
            pages: &["intune-shared-devicemanagementderivedcredentialsettings-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/derivedCredentials/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/derivedCredentials/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/derivedCredentials/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Delete deviceManagementDerivedCredentialSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementDerivedCredentialSettings: delete",
                method: Method::Delete,
                path: "/deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Get deviceManagementDerivedCredentialSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementDerivedCredentialSettings> {
            let operation = &Operation {
                name: "deviceManagementDerivedCredentialSettings: get",
                method: Method::Get,
                path: "/deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}` — Update deviceManagementDerivedCredentialSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementDerivedCredentialSettings,
        ) -> Call<models::DeviceManagementDerivedCredentialSettings> {
            let operation = &Operation {
                name: "deviceManagementDerivedCredentialSettings: update",
                method: Method::Patch,
                path: "/deviceManagement/derivedCredentials/{deviceManagementDerivedCredentialSettingsId}",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
