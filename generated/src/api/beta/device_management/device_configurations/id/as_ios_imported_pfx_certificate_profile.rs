// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile`
    AsIosImportedPfxCertificateProfile
}

impl AsIosImportedPfxCertificateProfile {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates`
    pub fn managed_device_certificate_states(
        &self,
    ) -> managed_device_certificate_states::ManagedDeviceCertificateStates
    {
        managed_device_certificate_states::ManagedDeviceCertificateStates(self.0.name("managedDeviceCertificateStates"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates`
pub mod managed_device_certificate_states {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates`
        ManagedDeviceCertificateStates
    }

    impl ManagedDeviceCertificateStates {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates` — Create managedDeviceCertificateState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::ManagedDeviceCertificateState,
        ) -> Call<models::ManagedDeviceCertificateState> {
            let operation = &Operation {
                name: "managedDeviceCertificateState: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates",
                pages: &["intune-deviceconfig-manageddevicecertificatestate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates` — List managedDeviceCertificateStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::ManagedDeviceCertificateState> {
            let operation = &Operation {
                name: "managedDeviceCertificateState: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates",
                pages: &["intune-deviceconfig-manageddevicecertificatestate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Delete managedDeviceCertificateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "managedDeviceCertificateState: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}",
                    pages: &["intune-deviceconfig-manageddevicecertificatestate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Get managedDeviceCertificateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::ManagedDeviceCertificateState> {
                let operation = &Operation {
                    name: "managedDeviceCertificateState: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}",
                    pages: &["intune-deviceconfig-manageddevicecertificatestate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}` — Update managedDeviceCertificateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-manageddevicecertificatestate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::ManagedDeviceCertificateState,
            ) -> Call<models::ManagedDeviceCertificateState> {
                let operation = &Operation {
                    name: "managedDeviceCertificateState: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.iosImportedPFXCertificateProfile/managedDeviceCertificateStates/{managedDeviceCertificateStateId}",
                    pages: &["intune-deviceconfig-manageddevicecertificatestate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
