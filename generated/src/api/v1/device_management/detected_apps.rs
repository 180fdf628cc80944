// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/detectedApps`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/detectedApps`
    DetectedApps
}

impl DetectedApps {
    /// `POST /deviceManagement/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: create",
            method: Method::Post,
            path: "/deviceManagement/detectedApps",
            pages: &["intune-devices-detectedapp-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::DetectedApp> {
        let operation = &Operation {
            name: "detectedApp: list",
            method: Method::Get,
            path: "/deviceManagement/detectedApps",
            pages: &["intune-devices-detectedapp-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/detectedApps/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/detectedApps/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/detectedApps/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "detectedApp: delete",
                method: Method::Delete,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: get",
                method: Method::Get,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
            let operation = &Operation {
                name: "detectedApp: update",
                method: Method::Patch,
                path: "/deviceManagement/detectedApps/{detectedAppId}",
                pages: &["intune-devices-detectedapp-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/detectedApps/{id}/managedDevices`
        pub fn managed_devices(&self) -> managed_devices::ManagedDevices {
            managed_devices::ManagedDevices(self.0.name("managedDevices"))
        }
    }

    /// `/deviceManagement/detectedApps/{id}/managedDevices`
    pub mod managed_devices {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/detectedApps/{id}/managedDevices`
            ManagedDevices
        }

        impl ManagedDevices {
            /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — Create managedDevice
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
                let operation = &Operation {
                    name: "managedDevice: create",
                    method: Method::Post,
                    path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices",
                    pages: &["intune-devices-manageddevice-create"],
                    work: "DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — List manageddevices
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn list(&self) -> List<models::ManagedDevice> {
                let operation = &Operation {
                    name: "managedDevice: list",
                    method: Method::Get,
                    path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices",
                    pages: &["intune-devices-manageddevice-list"],
                    work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock` — bypassActivationLock action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn bypass_activation_lock(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: bypass_activation_lock",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock",
                        pages: &["intune-devices-manageddevice-bypassactivationlock"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("bypassActivationLock").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice` — cleanWindowsDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-1.0)
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
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice",
                        pages: &["intune-devices-manageddevice-cleanwindowsdevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("cleanWindowsDevice").call(operation).json(body)
                }

                /// `DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Delete managedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-manageddevice-delete"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice` — deleteUserFromSharedAppleDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-1.0)
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
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice",
                        pages: &["intune-devices-manageddevice-deleteuserfromsharedappledevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("deleteUserFromSharedAppleDevice").call(operation).json(body)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode` — disableLostMode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn disable_lost_mode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: disable_lost_mode",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode",
                        pages: &["intune-devices-manageddevice-disablelostmode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("disableLostMode").call(operation)
                }

                /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Get managedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn get(&self) -> Get<models::ManagedDevice> {
                    let operation = &Operation {
                        name: "managedDevice: get",
                        method: Method::Get,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-manageddevice-get"],
                        work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice` — locateDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn locate_device(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: locate_device",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice",
                        pages: &["intune-devices-manageddevice-locatedevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("locateDevice").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser` — logoutSharedAppleDeviceActiveUser action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn logout_shared_apple_device_active_user(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: logout_shared_apple_device_active_user",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser",
                        pages: &["intune-devices-manageddevice-logoutsharedappledeviceactiveuser"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("logoutSharedAppleDeviceActiveUser").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow` — rebootNow action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn reboot_now(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: reboot_now",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow",
                        pages: &["intune-devices-manageddevice-rebootnow"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("rebootNow").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode` — recoverPasscode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn recover_passcode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: recover_passcode",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode",
                        pages: &["intune-devices-manageddevice-recoverpasscode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("recoverPasscode").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock` — remoteLock action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn remote_lock(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: remote_lock",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock",
                        pages: &["intune-devices-manageddevice-remotelock"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("remoteLock").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance` — requestRemoteAssistance action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn request_remote_assistance(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: request_remote_assistance",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance",
                        pages: &["intune-devices-manageddevice-requestremoteassistance"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("requestRemoteAssistance").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode` — resetPasscode action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn reset_passcode(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: reset_passcode",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode",
                        pages: &["intune-devices-manageddevice-resetpasscode"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("resetPasscode").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire` — retire action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn retire(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: retire",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire",
                        pages: &["intune-devices-manageddevice-retire"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("retire").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown` — shutDown action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn shut_down(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: shut_down",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown",
                        pages: &["intune-devices-manageddevice-shutdown"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("shutDown").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice` — syncDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn sync_device(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: sync_device",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice",
                        pages: &["intune-devices-manageddevice-syncdevice"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("syncDevice").call(operation)
                }

                /// `PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Update managedDevice
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
                    let operation = &Operation {
                        name: "managedDevice: update",
                        method: Method::Patch,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}",
                        pages: &["intune-devices-manageddevice-update"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount` — updateWindowsDeviceAccount action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-1.0)
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
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount",
                        pages: &["intune-devices-manageddevice-updatewindowsdeviceaccount"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("updateWindowsDeviceAccount").call(operation).json(body)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan` — windowsDefenderScan action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-1.0)
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
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan",
                        pages: &["intune-devices-manageddevice-windowsdefenderscan"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("windowsDefenderScan").call(operation).json(body)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures` — windowsDefenderUpdateSignatures action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn windows_defender_update_signatures(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: windows_defender_update_signatures",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures",
                        pages: &["intune-devices-manageddevice-windowsdefenderupdatesignatures"],
                        work: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("windowsDefenderUpdateSignatures").call(operation)
                }

                /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe` — wipe action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                /// - application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`
                pub fn wipe(&self, body: requests::managed_device::WipeRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "managedDevice: wipe",
                        method: Method::Post,
                        path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe",
                        pages: &["intune-devices-manageddevice-wipe"],
                        work: "DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                        personal: "",
                        application: "DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All",
                    };
                    self.0.name("wipe").call(operation).json(body)
                }

                /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory`
                pub fn device_category(&self) -> device_category::DeviceCategory {
                    device_category::DeviceCategory(self.0.name("deviceCategory"))
                }
            }

            /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory`
            pub mod device_category {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/deviceManagement/detectedApps/{id}/managedDevices/{id}/deviceCategory`
                    DeviceCategory
                }

                impl DeviceCategory {
                    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Get deviceCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn get(&self) -> Get<models::DeviceCategory> {
                        let operation = &Operation {
                            name: "deviceCategory: get",
                            method: Method::Get,
                            path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory",
                            pages: &["intune-devices-devicecategory-get"],
                            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory` — Update deviceCategory
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicecategory-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
                    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
                    pub fn update(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
                        let operation = &Operation {
                            name: "deviceCategory: update",
                            method: Method::Patch,
                            path: "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory",
                            pages: &["intune-devices-devicecategory-update"],
                            work: "DeviceManagementManagedDevices.ReadWrite.All",
                            personal: "",
                            application: "DeviceManagementManagedDevices.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}
