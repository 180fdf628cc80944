// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`

use crate::runtime::{Call, List, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance
}

impl UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance` — Create userExperienceAnalyticsWorkFromAnywhereModelPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsWorkFromAnywhereModelPerformance: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance",
            pages: &[
                "intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance` — List userExperienceAnalyticsWorkFromAnywhereModelPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
    pub fn list(
        &self,
    ) -> List<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsWorkFromAnywhereModelPerformance: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance",
            pages: &[
                "intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Delete userExperienceAnalyticsWorkFromAnywhereModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereModelPerformance: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Get userExperienceAnalyticsWorkFromAnywhereModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn get(
            &self,
        ) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereModelPerformance: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}` — Update userExperienceAnalyticsWorkFromAnywhereModelPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
        ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereModelPerformance: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}",
                pages: &[
                    "intune-devices-userexperienceanalyticsworkfromanywheremodelperformance-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
