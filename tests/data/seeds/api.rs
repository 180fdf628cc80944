// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]

use crate::runtime::{Client, Credential, Route};

pub mod admin {
    //! `/admin`

    use super::requests;

    crate::runtime::node! {
        /// `/admin`
        Admin
    }

    impl Admin {
        /// `/admin/windows`
        pub fn windows(&self) -> windows::Windows {
            windows::Windows(self.0.name("windows"))
        }
    }

    /// `/admin/windows`
    pub mod windows {
        use super::requests;

        crate::runtime::node! {
            /// `/admin/windows`
            Windows
        }

        impl Windows {
            /// `/admin/windows/updates`
            pub fn updates(&self) -> updates::Updates {
                updates::Updates(self.0.name("updates"))
            }
        }

        /// `/admin/windows/updates`
        pub mod updates {
            use super::requests;

            crate::runtime::node! {
                /// `/admin/windows/updates`
                Updates
            }

            impl Updates {
                /// `/admin/windows/updates/updatableAssets`
                pub fn updatable_assets(&self) -> updatable_assets::UpdatableAssets {
                    updatable_assets::UpdatableAssets(self.0.name("updatableAssets"))
                }
            }

            /// `/admin/windows/updates/updatableAssets`
            pub mod updatable_assets {
                use super::requests;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/windows/updates/updatableAssets`
                    UpdatableAssets
                }

                impl UpdatableAssets {
                    /// `POST /admin/windows/updates/updatableAssets/unenrollAssets` — updatableAsset: unenrollAssets
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
                    /// Status: 202.
                    pub fn unenroll_assets(&self, body: requests::updatable_asset::UnenrollAssetsRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "updatableAsset: unenroll_assets",
                            method: Method::Post,
                            path: "/admin/windows/updates/updatableAssets/unenrollAssets",
                            pages: &["windowsupdates-updatableasset-unenrollassets"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.name("unenrollAssets").call(operation).json(body)
                    }
                }
            }
        }
    }
}

pub mod device_management {
    //! `/deviceManagement`

    crate::runtime::node! {
        /// `/deviceManagement`
        DeviceManagement
    }

    impl DeviceManagement {
        /// `/deviceManagement/windowsAutopilotDeviceIdentities`
        pub fn windows_autopilot_device_identities(
            &self,
        ) -> windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities
        {
            windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities(
                self.0.name("windowsAutopilotDeviceIdentities"),
            )
        }
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities`
    pub mod windows_autopilot_device_identities {
        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities`
            WindowsAutopilotDeviceIdentities
        }

        impl WindowsAutopilotDeviceIdentities {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                pub fn unassign_resource_account_from_device(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsautopilotdeviceidentity: unassign_resource_account_from_device",
                        method: Method::Post,
                        path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
                        pages: &["intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice"],
                        work: "DeviceManagementServiceConfig.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementServiceConfig.ReadWrite.All",
                    };
                    self.0.name("unassignResourceAccountFromDevice").call(operation)
                }

                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
                pub fn deployment_profile(&self) -> deployment_profile::DeploymentProfile {
                    deployment_profile::DeploymentProfile(self.0.name("deploymentProfile"))
                }
            }

            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
            pub mod deployment_profile {
                crate::runtime::node! {
                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
                    DeploymentProfile
                }

                impl DeploymentProfile {
                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
                    pub fn assigned_devices(&self) -> assigned_devices::AssignedDevices {
                        assigned_devices::AssignedDevices(self.0.name("assignedDevices"))
                    }
                }

                /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
                pub mod assigned_devices {
                    crate::runtime::node! {
                        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
                        AssignedDevices
                    }

                    impl AssignedDevices {
                        /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
                    pub mod id {
                        use crate::runtime::{Call, Method, Operation};

                        crate::runtime::node! {
                            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
                            Id
                        }

                        impl Id {
                            /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
                            /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
                            pub fn unassign_resource_account_from_device(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "windowsautopilotdeviceidentity: unassign_resource_account_from_device",
                                    method: Method::Post,
                                    path: "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice",
                                    pages: &[
                                        "intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice",
                                    ],
                                    work: "DeviceManagementServiceConfig.ReadWrite.All",
                                    personal: "",
                                    application: "DeviceManagementServiceConfig.ReadWrite.All",
                                };
                                self.0.name("unassignResourceAccountFromDevice").call(operation)
                            }
                        }
                    }
                }
            }
        }
    }
}

pub mod models {
    //! The types of `beta`, and a module for each further namespace.

    pub mod windows_updates {
        //! The types of a namespace.

        mod exports {
            pub use super::{updatable_asset::UpdatableAsset, update_category::UpdateCategory};
        }

        mod updatable_asset {
            crate::runtime::model! {
                /// `microsoft.graph.windowsUpdates.updatableAsset`, which the reference names and does not describe.
                UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAsset"
            }
        }

        mod update_category {
            crate::runtime::enumeration! {
                /// [`microsoft.graph.windowsUpdates.updateCategory`](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
                UpdateCategory = "microsoft.graph.windowsUpdates.updateCategory" {
                    /// `driver`
                    Driver = "driver",
                    /// `feature`
                    Feature = "feature",
                    /// `quality`
                    Quality = "quality",
                    /// `unknownFutureValue`
                    UnknownFutureValue = "unknownFutureValue",
                }
            }
        }

        pub use self::exports::*;
    }
}

pub mod requests {
    //! The parameters of actions of `beta`, by the resource that they are bound to.

    pub mod updatable_asset {
        //! The parameters of actions of `updatableAsset`.

        use super::super::models;
        use crate::runtime::{IntoJson, Nullable, Object, Value};

        /// The parameters of [windowsupdates-updatableasset-unenrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta).
        #[derive(Clone, Debug)]
        pub struct UnenrollAssetsRequest(Object);

        impl UnenrollAssetsRequest {
            /// Without parameters.
            pub fn new() -> Self {
                Self(Object::new())
            }

            /// `updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`
            ///
            /// Possible values are: driver, feature, quality, unknownFutureValue.
            pub fn with_update_category(self, value: impl Into<Nullable<models::windows_updates::UpdateCategory>>) -> Self {
                Self(self.0.with("updateCategory", value))
            }

            /// `assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
            pub fn with_assets(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
                Self(self.0.with("assets", value))
            }
        }

        impl IntoJson for UnenrollAssetsRequest {
            fn into_json(self) -> Value {
                self.0.into_json()
            }
        }
    }
}

crate::runtime::node! {
    /// Where the routes of `beta` start.
    Graph
}

impl Graph {
    /// A client with default settings.
    pub fn new(credential: impl Into<Credential>) -> Self {
        Self::with_client(Client::new(credential))
    }

    /// A client with settings of your own.
    pub fn with_client(client: Client) -> Self {
        Self(Route::root(&client, "beta"))
    }

    /// `/admin`
    pub fn admin(&self) -> admin::Admin {
        admin::Admin(self.0.name("admin"))
    }

    /// `/deviceManagement`
    pub fn device_management(&self) -> device_management::DeviceManagement {
        device_management::DeviceManagement(self.0.name("deviceManagement"))
    }
}
