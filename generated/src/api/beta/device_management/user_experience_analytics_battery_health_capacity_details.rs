// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails`
    UserExperienceAnalyticsBatteryHealthCapacityDetails
}

impl UserExperienceAnalyticsBatteryHealthCapacityDetails {
    /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails` — Get userExperienceAnalyticsBatteryHealthCapacityDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthCapacityDetails> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthCapacityDetails: get",
            method: Method::Get,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails` — Update userExperienceAnalyticsBatteryHealthCapacityDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(
        &self,
        body: models::UserExperienceAnalyticsBatteryHealthCapacityDetails,
    ) -> Call<models::UserExperienceAnalyticsBatteryHealthCapacityDetails> {
        let operation = &Operation {
            name: "userExperienceAnalyticsBatteryHealthCapacityDetails: update",
            method: Method::Patch,
            path: "/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails",
            pages: &["intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
