// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`
    AsAospDeviceOwnerEnterpriseWiFiConfiguration
}

impl AsAospDeviceOwnerEnterpriseWiFiConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication
    {
        identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication(
            self.0.name("identityCertificateForClientAuthentication"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> root_certificate_for_server_validation::RootCertificateForServerValidation
    {
        root_certificate_for_server_validation::RootCertificateForServerValidation(
            self.0.name("rootCertificateForServerValidation"),
        )
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
pub mod identity_certificate_for_client_authentication {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
        IdentityCertificateForClientAuthentication
    }

    impl IdentityCertificateForClientAuthentication {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` — Get aospDeviceOwnerCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownercertificateprofilebase-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AospDeviceOwnerCertificateProfileBase> {
            let operation = &Operation {
                name: "aospDeviceOwnerCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication",
                pages: &["intune-deviceconfig-aospdeviceownercertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
pub mod root_certificate_for_server_validation {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
        RootCertificateForServerValidation
    }

    impl RootCertificateForServerValidation {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Delete aospDeviceOwnerTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "aospDeviceOwnerTrustedRootCertificate: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Get aospDeviceOwnerTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AospDeviceOwnerTrustedRootCertificate> {
            let operation = &Operation {
                name: "aospDeviceOwnerTrustedRootCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Update aospDeviceOwnerTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-aospdeviceownertrustedrootcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AospDeviceOwnerTrustedRootCertificate,
        ) -> Call<models::AospDeviceOwnerTrustedRootCertificate> {
            let operation = &Operation {
                name: "aospDeviceOwnerTrustedRootCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-aospdeviceownertrustedrootcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
