// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    UserExperienceAnalyticsAppHealthDeviceModelPerformance
}

impl UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — Create userExperienceAnalyticsAppHealthDeviceModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance",
            pages: &[
                "intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance` — List userExperienceAnalyticsAppHealthDeviceModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
    pub fn list(
        &self,
    ) -> List<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance",
            pages: &[
                "intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-list",
            ],
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

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Delete userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Get userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn get(
            &self,
        ) -> Get<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}` — Update userExperienceAnalyticsAppHealthDeviceModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
        ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDeviceModelPerformance: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsapphealthdevicemodelperformance-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
