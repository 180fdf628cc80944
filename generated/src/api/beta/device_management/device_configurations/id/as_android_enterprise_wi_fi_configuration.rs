// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration`
    AsAndroidEnterpriseWiFiConfiguration
}

impl AsAndroidEnterpriseWiFiConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication
    {
        identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication(
            self.0.name("identityCertificateForClientAuthentication"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> root_certificate_for_server_validation::RootCertificateForServerValidation
    {
        root_certificate_for_server_validation::RootCertificateForServerValidation(
            self.0.name("rootCertificateForServerValidation"),
        )
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
pub mod identity_certificate_for_client_authentication {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
        IdentityCertificateForClientAuthentication
    }

    impl IdentityCertificateForClientAuthentication {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` — Get androidCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
            let operation = &Operation {
                name: "androidCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication",
                pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
pub mod root_certificate_for_server_validation {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
        RootCertificateForServerValidation
    }

    impl RootCertificateForServerValidation {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Delete androidTrustedRootCertificate
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Get androidTrustedRootCertificate
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Update androidTrustedRootCertificate
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-androidtrustedrootcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
