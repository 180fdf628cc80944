// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration`
    AsMacOsEnterpriseWiFiConfiguration
}

impl AsMacOsEnterpriseWiFiConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication
    {
        identity_certificate_for_client_authentication::IdentityCertificateForClientAuthentication(
            self.0.name("identityCertificateForClientAuthentication"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> root_certificate_for_server_validation::RootCertificateForServerValidation
    {
        root_certificate_for_server_validation::RootCertificateForServerValidation(
            self.0.name("rootCertificateForServerValidation"),
        )
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation`
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> root_certificates_for_server_validation::RootCertificatesForServerValidation
    {
        root_certificates_for_server_validation::RootCertificatesForServerValidation(
            self.0.name("rootCertificatesForServerValidation"),
        )
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
pub mod identity_certificate_for_client_authentication {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication`
        IdentityCertificateForClientAuthentication
    }

    impl IdentityCertificateForClientAuthentication {
        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication` — Get macOSCertificateProfileBase
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscertificateprofilebase-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MacOsCertificateProfileBase> {
            let operation = &Operation {
                name: "macOSCertificateProfileBase: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/identityCertificateForClientAuthentication",
                pages: &["intune-deviceconfig-macoscertificateprofilebase-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
pub mod root_certificate_for_server_validation {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation`
        RootCertificateForServerValidation
    }

    impl RootCertificateForServerValidation {
        /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Delete macOSTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "macOSTrustedRootCertificate: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-macostrustedrootcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Get macOSTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MacOsTrustedRootCertificate> {
            let operation = &Operation {
                name: "macOSTrustedRootCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-macostrustedrootcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation` — Update macOSTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::MacOsTrustedRootCertificate) -> Call<models::MacOsTrustedRootCertificate> {
            let operation = &Operation {
                name: "macOSTrustedRootCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificateForServerValidation",
                pages: &["intune-deviceconfig-macostrustedrootcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation`
pub mod root_certificates_for_server_validation {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation`
        RootCertificatesForServerValidation
    }

    impl RootCertificatesForServerValidation {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — Create macOSTrustedRootCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::MacOsTrustedRootCertificate) -> Call<models::MacOsTrustedRootCertificate> {
            let operation = &Operation {
                name: "macOSTrustedRootCertificate: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation",
                pages: &["intune-deviceconfig-macostrustedrootcertificate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation` — List macOSTrustedRootCertificates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::MacOsTrustedRootCertificate> {
            let operation = &Operation {
                name: "macOSTrustedRootCertificate: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation",
                pages: &["intune-deviceconfig-macostrustedrootcertificate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}` — Delete macOSTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "macOSTrustedRootCertificate: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}",
                    pages: &["intune-deviceconfig-macostrustedrootcertificate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}` — Get macOSTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::MacOsTrustedRootCertificate> {
                let operation = &Operation {
                    name: "macOSTrustedRootCertificate: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}",
                    pages: &["intune-deviceconfig-macostrustedrootcertificate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}` — Update macOSTrustedRootCertificate
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-macostrustedrootcertificate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::MacOsTrustedRootCertificate,
            ) -> Call<models::MacOsTrustedRootCertificate> {
                let operation = &Operation {
                    name: "macOSTrustedRootCertificate: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.macOSEnterpriseWiFiConfiguration/rootCertificatesForServerValidation/{macOSTrustedRootCertificateId}",
                    pages: &["intune-deviceconfig-macostrustedrootcertificate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
