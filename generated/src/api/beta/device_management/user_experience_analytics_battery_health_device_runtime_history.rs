// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
}

impl UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory` — Create userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory` — List userexperienceanalyticsbatteryhealthdeviceruntimehistories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Delete userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Get userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}` — Update userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory,
        ) -> Call<models::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory/{userExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryId}",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
