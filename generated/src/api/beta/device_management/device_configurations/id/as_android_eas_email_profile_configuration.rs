// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration`
    AsAndroidEasEmailProfileConfiguration
}

impl AsAndroidEasEmailProfileConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate`
    pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
        identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`
    pub fn smime_signing_certificate(
        &self,
    ) -> smime_signing_certificate::SmimeSigningCertificate {
        smime_signing_certificate::SmimeSigningCertificate(
            self.0.name("smimeSigningCertificate"),
        )
    }
}

pub mod identity_certificate {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate`
        IdentityCertificate
    }

    impl IdentityCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate` — Get androidCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
            let operation = &Operation {
                name: "androidCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/identityCertificate",
                pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

pub mod smime_signing_certificate {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate`
        SmimeSigningCertificate
    }

    impl SmimeSigningCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate` — Get androidCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcertificateprofilebase-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::AndroidCertificateProfileBase> {
            let operation = &Operation {
                name: "androidCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.androidEasEmailProfileConfiguration/smimeSigningCertificate",
                pages: &["intune-deviceconfig-androidcertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
