// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/windowsManagementApp`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/windowsManagementApp`
    WindowsManagementApp
}

impl WindowsManagementApp {
    /// `GET /deviceAppManagement/windowsManagementApp` — Get windowsManagementApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::WindowsManagementApp> {
        let operation = &Operation {
            name: "windowsManagementApp: get",
            method: Method::Get,
            path: "/deviceAppManagement/windowsManagementApp",
            pages: &["intune-devices-windowsmanagementapp-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceAppManagement/windowsManagementApp/setAsManagedInstaller` — setAsManagedInstaller action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-setasmanagedinstaller?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
    pub fn set_as_managed_installer(&self) -> Call<()> {
        let operation = &Operation {
            name: "windowsManagementApp: set_as_managed_installer",
            method: Method::Post,
            path: "/deviceAppManagement/windowsManagementApp/setAsManagedInstaller",
            pages: &["intune-devices-windowsmanagementapp-setasmanagedinstaller"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
        };
        self.0.name("setAsManagedInstaller").call(operation)
    }

    /// `PATCH /deviceAppManagement/windowsManagementApp` — Update WindowsManagementApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapp-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::WindowsManagementApp) -> Call<models::WindowsManagementApp> {
        let operation = &Operation {
            name: "windowsManagementApp: update",
            method: Method::Patch,
            path: "/deviceAppManagement/windowsManagementApp",
            pages: &["intune-devices-windowsmanagementapp-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceAppManagement/windowsManagementApp/healthStates`
    pub fn health_states(&self) -> health_states::HealthStates {
        health_states::HealthStates(self.0.name("healthStates"))
    }
}

/// `/deviceAppManagement/windowsManagementApp/healthStates`
pub mod health_states {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/windowsManagementApp/healthStates`
        HealthStates
    }

    impl HealthStates {
        /// `POST /deviceAppManagement/windowsManagementApp/healthStates` — Create windowsManagementAppHealthState
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsManagementAppHealthState,
        ) -> Call<models::WindowsManagementAppHealthState> {
            let operation = &Operation {
                name: "windowsManagementAppHealthState: create",
                method: Method::Post,
                path: "/deviceAppManagement/windowsManagementApp/healthStates",
                pages: &["intune-devices-windowsmanagementapphealthstate-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/windowsManagementApp/healthStates` — List windowsManagementAppHealthStates
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn list(&self) -> List<models::WindowsManagementAppHealthState> {
            let operation = &Operation {
                name: "windowsManagementAppHealthState: list",
                method: Method::Get,
                path: "/deviceAppManagement/windowsManagementApp/healthStates",
                pages: &["intune-devices-windowsmanagementapphealthstate-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/windowsManagementApp/healthStates/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/windowsManagementApp/healthStates/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/windowsManagementApp/healthStates/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Delete windowsManagementAppHealthState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsManagementAppHealthState: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}",
                    pages: &["intune-devices-windowsmanagementapphealthstate-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Get windowsManagementAppHealthState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn get(&self) -> Get<models::WindowsManagementAppHealthState> {
                let operation = &Operation {
                    name: "windowsManagementAppHealthState: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}",
                    pages: &["intune-devices-windowsmanagementapphealthstate-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}` — Update windowsManagementAppHealthState
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanagementapphealthstate-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsManagementAppHealthState,
            ) -> Call<models::WindowsManagementAppHealthState> {
                let operation = &Operation {
                    name: "windowsManagementAppHealthState: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/windowsManagementApp/healthStates/{windowsManagementAppHealthStateId}",
                    pages: &["intune-devices-windowsmanagementapphealthstate-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
