// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsDeviceScopes`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsDeviceScopes`
    UserExperienceAnalyticsDeviceScopes
}

impl UserExperienceAnalyticsDeviceScopes {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceScopes` — Create userExperienceAnalyticsDeviceScope
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceScope,
    ) -> Call<models::UserExperienceAnalyticsDeviceScope> {
        let operation = &Operation {
            name: "userExperienceAnalyticsDeviceScope: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsDeviceScopes",
            pages: &["intune-devices-userexperienceanalyticsdevicescope-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScopes` — List userExperienceAnalyticsDeviceScopes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceScope> {
        let operation = &Operation {
            name: "userExperienceAnalyticsDeviceScope: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsDeviceScopes",
            pages: &["intune-devices-userexperienceanalyticsdevicescope-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceScopes/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsDeviceScopes/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsDeviceScopes/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}` — Delete userExperienceAnalyticsDeviceScope
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsDeviceScope: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}",
                pages: &["intune-devices-userexperienceanalyticsdevicescope-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}` — Get userExperienceAnalyticsDeviceScope
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsDeviceScope> {
            let operation = &Operation {
                name: "userExperienceAnalyticsDeviceScope: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}",
                pages: &["intune-devices-userexperienceanalyticsdevicescope-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}/triggerDeviceScopeAction` — triggerDeviceScopeAction action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        pub fn trigger_device_scope_action(
            &self,
            body: requests::user_experience_analytics_device_scope::TriggerDeviceScopeActionRequest,
        ) -> Call<models::DeviceScopeActionResult> {
            let operation = &Operation {
                name: "userExperienceAnalyticsDeviceScope: trigger_device_scope_action",
                method: Method::Post,
                path: "/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}/triggerDeviceScopeAction",
                pages: &["intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
            };
            self.0.name("triggerDeviceScopeAction").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}` — Update userExperienceAnalyticsDeviceScope
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsDeviceScope,
        ) -> Call<models::UserExperienceAnalyticsDeviceScope> {
            let operation = &Operation {
                name: "userExperienceAnalyticsDeviceScope: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsDeviceScopes/{userExperienceAnalyticsDeviceScopeId}",
                pages: &["intune-devices-userexperienceanalyticsdevicescope-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
