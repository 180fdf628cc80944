// Written by `cargo xtask gen`; do not edit.
//! The `beta` version of Microsoft Graph.

#![allow(clippy::module_inception, clippy::new_without_default)]
#![allow(clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(deprecated, clippy::deprecated_semver)]

pub mod models {
    //! The types of `beta`, and a module for each further namespace.

    pub mod windows_updates {
        //! The types of a namespace.

        crate::runtime::model! {
            /// `microsoft.graph.windowsUpdates.updatableAsset`, which the reference names and does not describe.
            UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAsset"
        }

        crate::runtime::enumeration! {
            /// [`microsoft.graph.windowsUpdates.updateCategory`](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
            UpdateCategory = "microsoft.graph.windowsUpdates.updateCategory" {
                Driver = "driver",
                Feature = "feature",
                Quality = "quality",
                UnknownFutureValue = "unknownFutureValue",
            }
        }
    }
}

pub mod nodes {
    //! The nodes of `beta`: the places of the API, each as a type.
    //!
    //! All addresses where values of one type stand are one node, so that a function can take a message of anybody, or an item of any drive.

    mod shared {
        //! The nodes that several areas need.

        use super::super::requests;
        use crate::runtime::{Call, Client, Credential, Route};

        crate::runtime::node! {
            /// Where the addresses of `beta` start.
            Graph root
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

            /// `…/admin`
            pub fn admin(&self) -> super::Admin {
                super::Admin(self.0.name("admin"))
            }

            /// `…/deviceManagement`
            pub fn device_management(&self) -> super::DeviceManagement {
                super::DeviceManagement(self.0.name("deviceManagement"))
            }
        }

        crate::runtime::node! {
            /// `/admin`
            Admin
        }

        impl Admin {
            /// `…/windows`
            pub fn windows(&self) -> super::AdminWindows {
                super::AdminWindows(self.0.name("windows"))
            }
        }

        crate::runtime::node! {
            /// `/admin/windows`
            AdminWindows
        }

        impl AdminWindows {
            /// `…/updates`
            pub fn updates(&self) -> super::AdminWindowsUpdates {
                super::AdminWindowsUpdates(self.0.name("updates"))
            }
        }

        crate::runtime::node! {
            /// `/admin/windows/updates`
            AdminWindowsUpdates
        }

        impl AdminWindowsUpdates {
            /// `…/updatableAssets`
            pub fn updatable_assets(&self) -> super::AdminWindowsUpdatesUpdatableAssets {
                super::AdminWindowsUpdatesUpdatableAssets(self.0.name("updatableAssets"))
            }
        }

        crate::runtime::node! {
            /// `/admin/windows/updates/updatableAssets`
            AdminWindowsUpdatesUpdatableAssets
        }

        impl AdminWindowsUpdatesUpdatableAssets {
            /// `POST /admin/windows/updates/updatableAssets/unenrollAssets` — updatableAsset: unenrollAssets
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
            /// Status: 202.
            pub fn unenroll_assets(&self, body: requests::updatable_asset::UnenrollAssetsRequest) -> Call<()> {
                let sheet = "POST updatableAsset: unenroll_assets
                    windowsupdates-updatableasset-unenrollassets: | |
                    /admin/windows/updates/updatableAssets/unenrollAssets";
                self.0.name("unenrollAssets").call(sheet).json(body)
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement`
            DeviceManagement
        }

        impl DeviceManagement {
            /// `…/windowsAutopilotDeviceIdentities`
            pub fn windows_autopilot_device_identities(&self) -> super::DeviceManagementWindowsAutopilotDeviceIdentities {
                super::DeviceManagementWindowsAutopilotDeviceIdentities(self.0.name("windowsAutopilotDeviceIdentities"))
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities`
            DeviceManagementWindowsAutopilotDeviceIdentities
        }

        impl DeviceManagementWindowsAutopilotDeviceIdentities {
            /// `…/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> super::DeviceManagementWindowsAutopilotDeviceIdentitiesId {
                super::DeviceManagementWindowsAutopilotDeviceIdentitiesId(self.0.key(id.as_ref()))
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}`
            DeviceManagementWindowsAutopilotDeviceIdentitiesId
        }

        impl DeviceManagementWindowsAutopilotDeviceIdentitiesId {
            /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
            pub fn unassign_resource_account_from_device(&self) -> Call<()> {
                let sheet = "POST windowsautopilotdeviceidentity: unassign_resource_account_from_device
                    intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
                    /deviceManagement/windowsAutopilotDeviceIdentities/{id}/unassignResourceAccountFromDevice";
                self.0.name("unassignResourceAccountFromDevice").call(sheet)
            }

            /// `…/deploymentProfile`
            pub fn deployment_profile(&self) -> super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfile {
                super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfile(self.0.name("deploymentProfile"))
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile`
            DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfile
        }

        impl DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfile {
            /// `…/assignedDevices`
            pub fn assigned_devices(
                &self,
            ) -> super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevices
            {
                super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevices(
                    self.0.name("assignedDevices"),
                )
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices`
            DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevices
        }

        impl DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevices {
            /// `…/{id}`
            pub fn id(
                &self,
                id: impl AsRef<str>,
            ) -> super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevicesId {
                super::DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevicesId(
                    self.0.key(id.as_ref()),
                )
            }
        }

        crate::runtime::node! {
            /// `/deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}`
            DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevicesId
        }

        impl DeviceManagementWindowsAutopilotDeviceIdentitiesIdDeploymentProfileAssignedDevicesId {
            /// `POST /deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}/deploymentProfile/assignedDevices/{windowsAutopilotDeviceIdentityId}/unassignResourceAccountFromDevice` — unassignResourceAccountFromDevice action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
            pub fn unassign_resource_account_from_device(&self) -> Call<()> {
                let sheet = "POST windowsautopilotdeviceidentity: unassign_resource_account_from_device
                    intune-enrollment-windowsautopilotdeviceidentity-unassignresourceaccountfromdevice: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
                    /deviceManagement/windowsAutopilotDeviceIdentities/{id}/deploymentProfile/assignedDevices/{id}/unassignResourceAccountFromDevice";
                self.0.name("unassignResourceAccountFromDevice").call(sheet)
            }
        }
    }

    pub use self::shared::*;
}

pub mod requests {
    //! The parameters of actions of `beta`, by the resource that they are bound to.

    mod shared {
        //! The parameters of actions that no area has for itself.

        pub mod updatable_asset {
            //! The parameters of actions of `updatableAsset`.

            use super::super::super::models;

            crate::runtime::parameters! {
                /// The parameters of [windowsupdates-updatableasset-unenrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta).
                UnenrollAssetsRequest;
                "updateCategory" with_update_category(models::windows_updates::UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`" "Possible values are: driver, feature, quality, unknownFutureValue.";
                "assets" with_assets(Vec<models::windows_updates::UpdatableAsset>), "`assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
            }
        }
    }

    pub use self::shared::*;
}

pub use self::nodes::Graph;
