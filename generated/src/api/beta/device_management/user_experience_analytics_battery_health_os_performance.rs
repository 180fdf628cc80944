// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance`
    UserExperienceAnalyticsBatteryHealthOsPerformance
}

impl UserExperienceAnalyticsBatteryHealthOsPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance` — Create userExperienceAnalyticsBatteryHealthOsPerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthOsPerformance,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthOsPerformance: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthosperformance-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance` — List userExperienceAnalyticsBatteryHealthOsPerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthOsPerformance: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthosperformance-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Delete userExperienceAnalyticsBatteryHealthOsPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthOsPerformance: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthosperformance-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Get userExperienceAnalyticsBatteryHealthOsPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthOsPerformance: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthosperformance-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}` — Update userExperienceAnalyticsBatteryHealthOsPerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthosperformance-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsBatteryHealthOsPerformance,
        ) -> Call<models::UserExperienceAnalyticsBatteryHealthOsPerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthOsPerformance: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthosperformance-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
