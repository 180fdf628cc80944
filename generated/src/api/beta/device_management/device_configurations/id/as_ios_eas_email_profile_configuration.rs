// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration`
    AsIosEasEmailProfileConfiguration
}

impl AsIosEasEmailProfileConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings`
    pub fn derived_credential_settings(&self) -> derived_credential_settings::DerivedCredentialSettings {
        derived_credential_settings::DerivedCredentialSettings(self.0.name("derivedCredentialSettings"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate`
    pub fn identity_certificate(&self) -> identity_certificate::IdentityCertificate {
        identity_certificate::IdentityCertificate(self.0.name("identityCertificate"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate`
    pub fn smime_encryption_certificate(&self) -> smime_encryption_certificate::SmimeEncryptionCertificate {
        smime_encryption_certificate::SmimeEncryptionCertificate(self.0.name("smimeEncryptionCertificate"))
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate`
    pub fn smime_signing_certificate(&self) -> smime_signing_certificate::SmimeSigningCertificate {
        smime_signing_certificate::SmimeSigningCertificate(self.0.name("smimeSigningCertificate"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings`
pub mod derived_credential_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings`
        DerivedCredentialSettings
    }

    impl DerivedCredentialSettings {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings` — Get deviceManagementDerivedCredentialSettings
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings` — Update deviceManagementDerivedCredentialSettings
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/derivedCredentialSettings",
                pages: &["intune-shared-devicemanagementderivedcredentialsettings-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate`
pub mod identity_certificate {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate`
        IdentityCertificate
    }

    impl IdentityCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate` — Get iosCertificateProfileBase
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
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/identityCertificate",
                pages: &["intune-deviceconfig-ioscertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate`
pub mod smime_encryption_certificate {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate`
        SmimeEncryptionCertificate
    }

    impl SmimeEncryptionCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate` — Get iosCertificateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosCertificateProfile> {
            let operation = &Operation {
                name: "iosCertificateProfile: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeEncryptionCertificate",
                pages: &["intune-deviceconfig-ioscertificateprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate`
pub mod smime_signing_certificate {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate`
        SmimeSigningCertificate
    }

    impl SmimeSigningCertificate {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate` — Get iosCertificateProfile
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::IosCertificateProfile> {
            let operation = &Operation {
                name: "iosCertificateProfile: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosEasEmailProfileConfiguration/smimeSigningCertificate",
                pages: &["intune-deviceconfig-ioscertificateprofile-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
