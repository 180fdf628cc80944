// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsResourcePerformance`

use super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsResourcePerformance`
    UserExperienceAnalyticsResourcePerformance
}

impl UserExperienceAnalyticsResourcePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsResourcePerformance` — Create userExperienceAnalyticsResourcePerformance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsResourcePerformance,
    ) -> Call<models::UserExperienceAnalyticsResourcePerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsResourcePerformance: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsResourcePerformance",
            pages: &["intune-devices-userexperienceanalyticsresourceperformance-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance` — List userExperienceAnalyticsResourcePerformances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsResourcePerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsResourcePerformance: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsResourcePerformance",
            pages: &["intune-devices-userexperienceanalyticsresourceperformance-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance/summarizeDeviceResourcePerformance` — summarizeDeviceResourcePerformance function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn summarize_device_resource_performance(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsResourcePerformance> {
        let operation = &Operation {
            name: "userExperienceAnalyticsResourcePerformance: summarize_device_resource_performance",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsResourcePerformance/summarizeDeviceResourcePerformance",
            pages: &["intune-devices-userexperienceanalyticsresourceperformance-summarizedeviceresourceperformance"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0
            .function("summarizeDeviceResourcePerformance", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsResourcePerformance/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsResourcePerformance/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsResourcePerformance/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Delete userExperienceAnalyticsResourcePerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsResourcePerformance: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsresourceperformance-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Get userExperienceAnalyticsResourcePerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsResourcePerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsResourcePerformance: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsresourceperformance-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}` — Update userExperienceAnalyticsResourcePerformance
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsresourceperformance-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsResourcePerformance,
        ) -> Call<models::UserExperienceAnalyticsResourcePerformance> {
            let operation = &Operation {
                name: "userExperienceAnalyticsResourcePerformance: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsResourcePerformance/{userExperienceAnalyticsResourcePerformanceId}",
                pages: &["intune-devices-userexperienceanalyticsresourceperformance-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
