// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase`
    AsAndroidCertificateProfileBase
}

impl AsAndroidCertificateProfileBase {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate`
    pub fn root_certificate(&self) -> root_certificate::RootCertificate {
        root_certificate::RootCertificate(self.0.name("rootCertificate"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate`
pub mod root_certificate {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidCertificateProfileBase/rootCertificate`
        RootCertificate
    }

    impl RootCertificate {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Delete androidTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidTrustedRootCertificate: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Get androidTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidTrustedRootCertificate> {
            let operation = &Operation {
                name: "androidTrustedRootCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate` — Update androidTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidtrustedrootcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidTrustedRootCertificate,
        ) -> Call<models::AndroidTrustedRootCertificate> {
            let operation = &Operation {
                name: "androidTrustedRootCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
