// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails
}

impl UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails` — Create userExperienceAnalyticsAppHealthDevicePerformanceDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDevicePerformanceDetails: create",
            method: Method::Post,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails",
            pages: &["intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails` — List userExperienceAnalyticsAppHealthDevicePerformanceDetailses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let operation = &Operation {
            name: "userExperienceAnalyticsAppHealthDevicePerformanceDetails: list",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails",
            pages: &["intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Delete userExperienceAnalyticsAppHealthDevicePerformanceDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDevicePerformanceDetails: delete",
                method: Method::Delete,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Get userExperienceAnalyticsAppHealthDevicePerformanceDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDevicePerformanceDetails: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}` — Update userExperienceAnalyticsAppHealthDevicePerformanceDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
        ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
            let operation = &Operation {
                name: "userExperienceAnalyticsAppHealthDevicePerformanceDetails: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}",
                pages: &["intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
