// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration`
    AsWindowsUpdateForBusinessConfiguration
}

impl AsWindowsUpdateForBusinessConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates`
    pub fn device_update_states(&self) -> device_update_states::DeviceUpdateStates {
        device_update_states::DeviceUpdateStates(self.0.name("deviceUpdateStates"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates`
pub mod device_update_states {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates`
        DeviceUpdateStates
    }

    impl DeviceUpdateStates {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates` — Create windowsUpdateState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(&self, body: models::WindowsUpdateState) -> Call<models::WindowsUpdateState> {
            let operation = &Operation {
                name: "windowsUpdateState: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates",
                pages: &["intune-shared-windowsupdatestate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates` — List windowsUpdateStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::WindowsUpdateState> {
            let operation = &Operation {
                name: "windowsUpdateState: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates",
                pages: &["intune-shared-windowsupdatestate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Delete windowsUpdateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsUpdateState: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}",
                    pages: &["intune-shared-windowsupdatestate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Get windowsUpdateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsUpdateState> {
                let operation = &Operation {
                    name: "windowsUpdateState: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}",
                    pages: &["intune-shared-windowsupdatestate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}` — Update windowsUpdateState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-windowsupdatestate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(&self, body: models::WindowsUpdateState) -> Call<models::WindowsUpdateState> {
                let operation = &Operation {
                    name: "windowsUpdateState: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windowsUpdateForBusinessConfiguration/deviceUpdateStates/{windowsUpdateStateId}",
                    pages: &["intune-shared-windowsupdatestate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
