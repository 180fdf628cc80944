// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase`
    AsAndroidWorkProfileCertificateProfileBase
}

impl AsAndroidWorkProfileCertificateProfileBase {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate`
    pub fn root_certificate(&self) -> root_certificate::RootCertificate {
        root_certificate::RootCertificate(self.0.name("rootCertificate"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate`
pub mod root_certificate {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate`
        RootCertificate
    }

    impl RootCertificate {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Delete androidWorkProfileTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidWorkProfileTrustedRootCertificate: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidworkprofiletrustedrootcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Get AndroidWorkProfileTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidWorkProfileTrustedRootCertificate> {
            let operation = &Operation {
                name: "androidWorkProfileTrustedRootCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidworkprofiletrustedrootcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate` — Update AndroidWorkProfileTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidworkprofiletrustedrootcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidWorkProfileTrustedRootCertificate,
        ) -> Call<models::AndroidWorkProfileTrustedRootCertificate> {
            let operation = &Operation {
                name: "androidWorkProfileTrustedRootCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidWorkProfileCertificateProfileBase/rootCertificate",
                pages: &["intune-deviceconfig-androidworkprofiletrustedrootcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
