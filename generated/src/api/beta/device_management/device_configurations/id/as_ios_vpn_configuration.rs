// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration`
    AsIosVpnConfiguration
}

impl AsIosVpnConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> derived_credential_settings::DerivedCredentialSettings {
        derived_credential_settings::DerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/identityCertificate`
    pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
        identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings`
pub mod derived_credential_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings`
        DerivedCredentialSettings
    }

    impl DerivedCredentialSettings {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings` — Get deviceManagementDerivedCredentialSettings
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings` — Update deviceManagementDerivedCredentialSettings
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/identityCertificate`
pub mod identity_certificate {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosVpnConfiguration/identityCertificate`
        IdentityCertificate
    }

    impl IdentityCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/identityCertificate` — Get iosCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofilebase-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosCertificateProfileBase> {
            let operation = &Operation {
                name: "iosCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosVpnConfiguration/identityCertificate",
                pages: &["intune-deviceconfig-ioscertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
