// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    UserExperienceAnalyticsAppHealthDeviceModelPerformance
}

impl UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — Create userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance",
            pages: &["intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — List userExperienceAnalyticsAppHealthDeviceModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance",
            pages: &["intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Delete userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Get userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Update userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
        ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
