// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps`

use super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps`
    DetectedApps
}

impl DetectedApps {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: create",
            method: Method::Post,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps",
            pages: &["intune-devices-detectedapp-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: list",
            method: Method::Get,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps",
            pages: &["intune-devices-detectedapp-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}` — Delete detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "detectedApp: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}` — Get detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: get",
                method: Method::Get,
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}` — Update detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices`
        pub fn managed_devices(&self) -> managed_devices::ManagedDevices {
            managed_devices::ManagedDevices(self.0.name("managedDevices"))
        }
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices`
    pub mod managed_devices {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices`
            ManagedDevices
        }

        impl ManagedDevices {
            /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — Create windowsManagedDevice
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(&self, body: models::WindowsManagedDevice) -> Call<models::WindowsManagedDevice> {
                let operation = &Operation {
                    name: "windowsManagedDevice: create",
                    method: Method::Post,
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices",
                    pages: &["intune-devices-windowsmanageddevice-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/executeAction` — executeAction action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
            pub fn execute_action(
                &self,
                body: requests::managed_device::ExecuteActionRequest,
            ) -> Call<models::BulkManagedDeviceActionResult> {
                let operation = &Operation {
                    name: "managedDevice: execute_action",
                    method: Method::Post,
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/executeAction",
                    pages: &["intune-devices-manageddevice-executeaction"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                };
                self.0.name("executeAction").call(operation).json(body)
            }

            /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — List windowsManagedDevices
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::WindowsManagedDevice> {
                let operation = &Operation {
                    name: "windowsManagedDevice: list",
                    method: Method::Get,
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices",
                    pages: &["intune-devices-windowsmanageddevice-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/moveDevicesToOU` — moveDevicesToOU action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
            pub fn move_devices_to_ou(&self, body: requests::managed_device::MoveDevicesToOuRequest) -> Call<()> {
                let operation = &Operation {
                    name: "managedDevice: move_devices_to_ou",
                    method: Method::Post,
                    path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/moveDevicesToOU",
                    pages: &["intune-devices-manageddevice-movedevicestoou"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                };
                self.0.name("moveDevicesToOU").call(operation).json(body)
            }

            /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/activateDeviceEsim` — activateDeviceEsim action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                pub fn activate_device_esim(
                    &self,
                    body: requests::managed_device::ActivateDeviceEsimRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: activate_device_esim",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/activateDeviceEsim",
                        pages: &["intune-devices-manageddevice-activatedeviceesim"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    };
                    self.0.name("activateDeviceEsim").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock` — bypassActivationLock action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn bypass_activation_lock(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: bypass_activation_lock",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock",
                        pages: &["intune-devices-manageddevice-bypassactivationlock"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("bypassActivationLock").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice` — cleanWindowsDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn clean_windows_device(
                    &self,
                    body: requests::managed_device::CleanWindowsDeviceRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: clean_windows_device",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice",
                        pages: &["intune-devices-manageddevice-cleanwindowsdevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("cleanWindowsDevice").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/createDeviceLogCollectionRequest` — createDeviceLogCollectionRequest action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn create_device_log_collection_request(
                    &self,
                    body: requests::managed_device::CreateDeviceLogCollectionRequestRequest,
                ) -> Call<models::DeviceLogCollectionResponse> {
                    let operation = &Operation {
                        name: "managedDevice: create_device_log_collection_request",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/createDeviceLogCollectionRequest",
                        pages: &["intune-devices-manageddevice-createdevicelogcollectionrequest"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("createDeviceLogCollectionRequest").call(operation).json(body)
                }

                /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Delete windowsManagedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsManagedDevice: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-windowsmanageddevice-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice` — deleteUserFromSharedAppleDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn delete_user_from_shared_apple_device(
                    &self,
                    body: requests::managed_device::DeleteUserFromSharedAppleDeviceRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: delete_user_from_shared_apple_device",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice",
                        pages: &["intune-devices-manageddevice-deleteuserfromsharedappledevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("deleteUserFromSharedAppleDevice").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deprovision` — deprovision action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deprovision?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                pub fn deprovision(&self, body: requests::managed_device::DeprovisionRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: deprovision",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deprovision",
                        pages: &["intune-devices-manageddevice-deprovision"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    };
                    self.0.name("deprovision").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disable` — Disable action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disable?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                pub fn disable(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: disable",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disable",
                        pages: &["intune-devices-manageddevice-disable"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    };
                    self.0.name("disable").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode` — disableLostMode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn disable_lost_mode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: disable_lost_mode",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode",
                        pages: &["intune-devices-manageddevice-disablelostmode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("disableLostMode").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/enableLostMode` — enableLostMode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn enable_lost_mode(&self, body: requests::managed_device::EnableLostModeRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: enable_lost_mode",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/enableLostMode",
                        pages: &["intune-devices-manageddevice-enablelostmode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("enableLostMode").call(operation).json(body)
                }

                /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Get managedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::ManagedDevice> {
                    let operation = &Operation {
                        name: "managedDevice: get",
                        method: Method::Get,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-manageddevice-get", "intune-devices-windowsmanageddevice-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice` — locateDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn locate_device(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: locate_device",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice",
                        pages: &["intune-devices-manageddevice-locatedevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("locateDevice").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser` — logoutSharedAppleDeviceActiveUser action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn logout_shared_apple_device_active_user(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: logout_shared_apple_device_active_user",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser",
                        pages: &["intune-devices-manageddevice-logoutsharedappledeviceactiveuser"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("logoutSharedAppleDeviceActiveUser").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/playLostModeSound` — playLostModeSound action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn play_lost_mode_sound(
                    &self,
                    body: requests::managed_device::PlayLostModeSoundRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: play_lost_mode_sound",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/playLostModeSound",
                        pages: &["intune-devices-manageddevice-playlostmodesound"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("playLostModeSound").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow` — rebootNow action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn reboot_now(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: reboot_now",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow",
                        pages: &["intune-devices-manageddevice-rebootnow"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("rebootNow").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode` — recoverPasscode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn recover_passcode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: recover_passcode",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode",
                        pages: &["intune-devices-manageddevice-recoverpasscode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("recoverPasscode").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/reenable` — Reenable action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-reenable?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                pub fn reenable(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: reenable",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/reenable",
                        pages: &["intune-devices-manageddevice-reenable"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    };
                    self.0.name("reenable").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock` — remoteLock action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn remote_lock(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: remote_lock",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock",
                        pages: &["intune-devices-manageddevice-remotelock"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("remoteLock").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/removeDeviceFirmwareConfigurationInterfaceManagement` — removeDeviceFirmwareConfigurationInterfaceManagement action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
                pub fn remove_device_firmware_configuration_interface_management(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: remove_device_firmware_configuration_interface_management",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/removeDeviceFirmwareConfigurationInterfaceManagement",
                        pages: &["intune-devices-manageddevice-removedevicefirmwareconfigurationinterfacemanagement"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                    };
                    self.0.name("removeDeviceFirmwareConfigurationInterfaceManagement").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance` — requestRemoteAssistance action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn request_remote_assistance(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: request_remote_assistance",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance",
                        pages: &["intune-devices-manageddevice-requestremoteassistance"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("requestRemoteAssistance").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode` — resetPasscode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn reset_passcode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: reset_passcode",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode",
                        pages: &["intune-devices-manageddevice-resetpasscode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("resetPasscode").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire` — retire action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn retire(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: retire",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire",
                        pages: &["intune-devices-manageddevice-retire"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("retire").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/revokeAppleVppLicenses` — revokeAppleVppLicenses action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-revokeapplevpplicenses?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn revoke_apple_vpp_licenses(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: revoke_apple_vpp_licenses",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/revokeAppleVppLicenses",
                        pages: &["intune-devices-manageddevice-revokeapplevpplicenses"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("revokeAppleVppLicenses").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateBitLockerKeys` — rotateBitLockerKeys action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatebitlockerkeys?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn rotate_bit_locker_keys(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: rotate_bit_locker_keys",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateBitLockerKeys",
                        pages: &["intune-devices-manageddevice-rotatebitlockerkeys"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("rotateBitLockerKeys").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateFileVaultKey` — rotateFileVaultKey action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rotatefilevaultkey?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn rotate_file_vault_key(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: rotate_file_vault_key",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rotateFileVaultKey",
                        pages: &["intune-devices-manageddevice-rotatefilevaultkey"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("rotateFileVaultKey").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal` — sendCustomNotificationToCompanyPortal action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn send_custom_notification_to_company_portal(
                    &self,
                    body: requests::managed_device::SendCustomNotificationToCompanyPortalRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: send_custom_notification_to_company_portal",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/sendCustomNotificationToCompanyPortal",
                        pages: &["intune-devices-manageddevice-sendcustomnotificationtocompanyportal"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("sendCustomNotificationToCompanyPortal").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/setDeviceName` — setDeviceName action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn set_device_name(&self, body: requests::managed_device::SetDeviceNameRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: set_device_name",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/setDeviceName",
                        pages: &["intune-devices-manageddevice-setdevicename"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("setDeviceName").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown` — shutDown action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn shut_down(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: shut_down",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown",
                        pages: &["intune-devices-manageddevice-shutdown"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("shutDown").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice` — syncDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn sync_device(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: sync_device",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice",
                        pages: &["intune-devices-manageddevice-syncdevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("syncDevice").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/triggerConfigurationManagerAction` — triggerConfigurationManagerAction action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn trigger_configuration_manager_action(
                    &self,
                    body: requests::managed_device::TriggerConfigurationManagerActionRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: trigger_configuration_manager_action",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/triggerConfigurationManagerAction",
                        pages: &["intune-devices-manageddevice-triggerconfigurationmanageraction"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("triggerConfigurationManagerAction").call(operation).json(body)
                }

                /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Update managedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::ManagedDevice>) -> Call<models::ManagedDevice> {
                    let operation = &Operation {
                        name: "managedDevice: update",
                        method: Method::Patch,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-manageddevice-update", "intune-devices-windowsmanageddevice-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::ManagedDevice>::into(body))
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount` — updateWindowsDeviceAccount action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn update_windows_device_account(
                    &self,
                    body: requests::managed_device::UpdateWindowsDeviceAccountRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: update_windows_device_account",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount",
                        pages: &["intune-devices-manageddevice-updatewindowsdeviceaccount"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("updateWindowsDeviceAccount").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan` — windowsDefenderScan action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn windows_defender_scan(
                    &self,
                    body: requests::managed_device::WindowsDefenderScanRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: windows_defender_scan",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan",
                        pages: &["intune-devices-manageddevice-windowsdefenderscan"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("windowsDefenderScan").call(operation).json(body)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures` — windowsDefenderUpdateSignatures action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn windows_defender_update_signatures(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: windows_defender_update_signatures",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures",
                        pages: &["intune-devices-manageddevice-windowsdefenderupdatesignatures"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("windowsDefenderUpdateSignatures").call(operation)
                }

                /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe` — wipe action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn wipe(&self, body: requests::managed_device::WipeRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: wipe",
                        method: Method::Post,
                        path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe",
                        pages: &["intune-devices-manageddevice-wipe"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("wipe").call(operation).json(body)
                }

                /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getFileVaultKey`
                pub fn get_file_vault_key(&self) -> get_file_vault_key::GetFileVaultKey {
                    get_file_vault_key::GetFileVaultKey(self.0.name("getFileVaultKey"))
                }

                /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getOemWarranty`
                pub fn get_oem_warranty(&self) -> get_oem_warranty::GetOemWarranty {
                    get_oem_warranty::GetOemWarranty(self.0.name("getOemWarranty"))
                }
            }

            /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getFileVaultKey`
            pub mod get_file_vault_key {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getFileVaultKey`
                    GetFileVaultKey
                }

                impl GetFileVaultKey {
                    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getFileVaultKey` — getFileVaultKey function
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getfilevaultkey?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                    pub fn get(&self) -> Call<String> {
                        let operation = &Operation {
                            name: "managedDevice: get",
                            method: Method::Get,
                            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getFileVaultKey",
                            pages: &["intune-devices-manageddevice-getfilevaultkey"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }
                }
            }

            /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getOemWarranty`
            pub mod get_oem_warranty {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/{id}/getOemWarranty`
                    GetOemWarranty
                }

                impl GetOemWarranty {
                    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getOemWarranty` — getOemWarranty function
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-getoemwarranty?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                    pub fn get(&self) -> Get<models::OemWarranty> {
                        let operation = &Operation {
                            name: "managedDevice: get",
                            method: Method::Get,
                            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/getOemWarranty",
                            pages: &["intune-devices-manageddevice-getoemwarranty"],
                            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}
